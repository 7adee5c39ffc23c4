package fr.care.controle.restitution.tableau;

/** The type of a column, named as Table Schema names it. */
public enum TypeColonne {
    TEXTE("string"),
    ENTIER("integer"),
    DECIMAL("number"),
    JOUR("date");

    private final String frictionless;

    TypeColonne(String frictionless) {
        this.frictionless = frictionless;
    }

    public String frictionless() {
        return frictionless;
    }
}
