package fr.care.controle.format;

/** The type of a column, and of its value once read. */
public enum TypeColonne {
    /** {@code String}, trimmed, never empty. */
    TEXTE,
    /** {@code String} of 9 characters with the shape of a FINESS number. */
    FINESS,
    /** {@code Integer}. */
    ENTIER,
    /** {@code BigDecimal} without trailing zeros. */
    DECIMAL,
    /** {@code LocalDate}. */
    DATE,
    /** {@code Boolean}. */
    BOOLEEN,
    /** {@code String}: one of the declared values, as the schema writes it. */
    ENUM
}
