package fr.care.controle.domaine.resultat;

/** The nine objectives, in the order of the results: the one list of them. */
public enum Objectif {
    O1_A("O1.A", "Réaliser régulièrement des audits de tous les AD"),
    O1_B("O1.B", "Atteindre un niveau de sécurisation minimum des AD"),
    O2_A("O2.A", "Réaliser régulièrement des audits de l'exposition internet"),
    O2_B("O2.B", "Atteindre un niveau de sécurisation minimum de l'exposition sur internet"),
    O3("O3", "Réaliser un exercice de crise cyber"),
    O4("O4", "S'auto-évaluer en matière de maturité vis-à-vis des risques cyber"),
    O5("O5", "Calculer la part du budget dédiée au numérique"),
    O6_A("O6.A", "Piloter au niveau du GHT la réponse au programme"),
    O6_B("O6.B", "Formaliser la stratégie du GHT en matière de convergence des AD");

    private final String numero;
    private final String intitule;

    Objectif(String numero, String intitule) {
        this.numero = numero;
        this.intitule = intitule;
    }

    /** As the results write it: {@code O1.A}. */
    public String numero() {
        return numero;
    }

    /** As the regulation and the documents write it: {@code D1.O1.A}. */
    public String code() {
        return "D1." + numero;
    }

    public String intitule() {
        return intitule;
    }
}
