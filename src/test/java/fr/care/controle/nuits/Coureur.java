package fr.care.controle.nuits;

import fr.care.controle.commande.LigneDeCommande;

/** The program, in a process of its own, that tells how long its main lasted. */
final class Coureur {
    private Coureur() {}

    public static void main(String[] arguments) {
        long debut = System.nanoTime();
        int code = LigneDeCommande.executer(arguments);
        System.err.println("main : " + (System.nanoTime() - debut) / 1_000_000 + " ms");
        System.exit(code);
    }
}
