package fr.care.controle.nuit;

/** What operators see while a night runs. */
public interface Progression {
    /** A warning that changes no verdict by itself. */
    void avertir(String message);

    /** A step of the job begins; steps follow one another. */
    void commencer(String etape);

    /** How far the step that began is. */
    void avancer(Avancement avancement);

    /** What the step did, in French; told before it ends, and not told when it fails. */
    void terminer(String etape, String bilan);

    /** The step that began ends, well or not. */
    void finir(String etape);
}
