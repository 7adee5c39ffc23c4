package fr.care.controle.nuit;

/** What operators see while a night runs. */
public interface Progression {
    /** A warning that changes no verdict by itself. */
    void avertir(String message);

    /** How far a step is. */
    void avancer(String etape, long fait, long total);

    /** A step ended. */
    void terminer(String etape, String bilan);
}
