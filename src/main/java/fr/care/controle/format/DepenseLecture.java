package fr.care.controle.format;

/** What the reading of one workbook has cost so far; refuses the workbook when a limit is passed. */
final class DepenseLecture {
    private static final String REMEDE =
            " Supprimez ce qui n'est pas du formulaire (lignes et colonnes vides mises en forme, feuilles ajoutées),"
                    + " ou recopiez les valeurs dans un formulaire vierge, puis redéposez le classeur.";

    private final String chemin;
    private long octets;
    private int jetons;
    private int textes;
    private int cases;

    DepenseLecture(String chemin) {
        this.chemin = chemin;
    }

    void octets(int lus) {
        octets += lus;
        if (octets > LimitesClasseur.OCTETS_LUS) {
            throw trop("le contenu décompressé dépasse " + (LimitesClasseur.OCTETS_LUS >> 20) + " Mo");
        }
    }

    void jetons(int lus) {
        jetons += lus;
        if (jetons > LimitesClasseur.JETONS) {
            throw trop("le contenu dépasse " + LimitesClasseur.JETONS + " éléments");
        }
    }

    void texte(int longueur) {
        textes++;
        if (textes > LimitesClasseur.TEXTES) {
            throw trop("le classeur a plus de " + LimitesClasseur.TEXTES + " textes");
        }
        longueur(longueur);
    }

    void longueur(int caracteres) {
        if (caracteres > LimitesClasseur.CARACTERES) {
            throw trop("un texte a plus de " + LimitesClasseur.CARACTERES + " caractères");
        }
    }

    void cases(int gardees) {
        cases += gardees;
        if (cases > LimitesClasseur.CASES) {
            throw trop("le classeur a plus de " + LimitesClasseur.CASES + " cellules");
        }
    }

    /** A workbook that holds more than any form does. */
    FichierIllisible trop(String constat) {
        return new FichierIllisible(chemin + " : " + constat + ", un formulaire rempli reste bien en deçà." + REMEDE);
    }

    /** A workbook that is none, or that nobody should open. */
    FichierIllisible refus(String constat) {
        return new FichierIllisible(chemin + " : " + constat);
    }
}
