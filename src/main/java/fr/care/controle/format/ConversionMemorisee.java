package fr.care.controle.format;

/** A conversion that reads a text once and remembers it for a while. Not for several threads. */
final class ConversionMemorisee implements Conversion {
    private final Conversion conversion;
    private final Recents<Lue> lues = new Recents<>();

    ConversionMemorisee(Conversion conversion) {
        this.conversion = conversion;
    }

    /** The conversion itself, for who remembers what it reads. */
    Conversion sansMemoire() {
        return conversion;
    }

    @Override
    public Lue lire(Brute brute) {
        return brute.nature() == Brute.Nature.TEXTE
                ? lues.de(brute.texte(), texte -> conversion.lire(brute))
                : conversion.lire(brute);
    }
}
