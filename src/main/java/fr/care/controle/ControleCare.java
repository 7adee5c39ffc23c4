package fr.care.controle;

/** Point d'entrée du programme. */
public final class ControleCare {

    private ControleCare() {}

    public static void main(String[] args) {
        System.out.println("controle-care");
    }
}
