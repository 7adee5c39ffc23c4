package fr.care.controle.restitution.tableau;

/** The type of a column, named as Table Schema names it. */
public enum TypeColonne {
    TEXTE("string"),
    ENTIER("integer"),
    DECIMAL("number"),
    JOUR("date"),
    /** Depends on the row: a text for who reads the schema. */
    VARIABLE("string");

    private final String frictionless;

    TypeColonne(String frictionless) {
        this.frictionless = frictionless;
    }

    public String frictionless() {
        return frictionless;
    }
}
