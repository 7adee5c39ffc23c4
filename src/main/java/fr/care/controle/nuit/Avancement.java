package fr.care.controle.nuit;

/**
 * How far a step is.
 *
 * @param etape as people read it
 * @param fait of {@code total}: bytes of the files of a source, since nobody knows how many rows they hold; candidates
 * @param traites rows, or candidates
 * @param rejetes rows among them that could not be read
 */
public record Avancement(String etape, long fait, long total, Unite unite, long traites, long rejetes) {
    /** What is counted. */
    public enum Unite {
        LIGNES("lignes"),
        CANDIDATS("candidats");

        private final String nom;

        Unite(String nom) {
            this.nom = nom;
        }

        /** In the plural. */
        public String nom() {
            return nom;
        }
    }

    /** 0 to 100; whole when there is nothing to do. */
    public int pourcent() {
        return total <= 0 ? 100 : (int) Math.min(100, fait * 100 / total);
    }
}
