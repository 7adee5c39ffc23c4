package fr.care.controle;

import fr.care.controle.commande.LigneDeCommande;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program. */
@SpringBootApplication
public class ControleCare {
    public static void main(String[] arguments) {
        System.exit(LigneDeCommande.executer(arguments));
    }
}
