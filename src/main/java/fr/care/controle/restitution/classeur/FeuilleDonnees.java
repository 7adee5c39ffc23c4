package fr.care.controle.restitution.classeur;

import fr.care.controle.restitution.tableau.Tableau;
import fr.care.controle.restitution.tableau.Tableaux;

/** The sheets of data, in their order: each shows an output table under a French name. */
enum FeuilleDonnees {
    CANDIDATS("Candidats", "synthese"),
    VERDICTS("Verdicts", "verdicts"),
    DEPENSES("Dépenses", "depenses"),
    ECHEANCES("Échéances", "echeances"),
    CHANGEMENTS("Changements", "changements"),
    ANOMALIES("Anomalies", "anomalies");

    private final String titre;
    private final String nom;

    FeuilleDonnees(String titre, String nom) {
        this.titre = titre;
        this.nom = nom;
    }

    String titre() {
        return titre;
    }

    Tableau<?> tableau() {
        return Tableaux.tous().stream()
                .filter(tableau -> tableau.nom().equals(nom))
                .findFirst()
                .orElseThrow();
    }

    /** The file that holds the same rows. */
    String csv() {
        return nom + ".csv";
    }

    /** Scrolling right, one still sees whose row it is; elsewhere the rows are narrow enough. */
    int colonnesFigees() {
        return this == CANDIDATS ? 1 : 0;
    }
}
