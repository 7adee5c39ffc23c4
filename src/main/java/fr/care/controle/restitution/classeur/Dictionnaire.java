package fr.care.controle.restitution.classeur;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.restitution.tableau.Colonne;
import fr.care.controle.restitution.tableau.TypeColonne;
import java.util.List;
import java.util.regex.Pattern;

/** What each column, word and code means: columns and codes as the program declares them, said nowhere else. */
final class Dictionnaire {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final String EN_TETE = "{objet} : ";

    private final PageLisezMoi page;

    private Dictionnaire(PageLisezMoi page) {
        this.page = page;
    }

    static void ecrire(PageLisezMoi page) {
        Dictionnaire dictionnaire = new Dictionnaire(page);
        dictionnaire.colonnes();
        dictionnaire.mots();
        dictionnaire.codes();
    }

    private void colonnes() {
        page.section("Les colonnes");
        page.ligne()
                .entete(0, 0, "Feuille")
                .entete(1, 1, "Colonne")
                .entete(2, 2, "Type")
                .entete(3, 3, "Sens")
                .entete(4, PageLisezMoi.DERNIERE, "Valeurs possibles");
        for (FeuilleDonnees feuille : FeuilleDonnees.values()) {
            for (Colonne<?> colonne : feuille.tableau().colonnes()) {
                page.ligne()
                        .texte(0, 0, feuille.titre())
                        .texte(1, 1, colonne.nom(), page.styles().libelle)
                        .texte(2, 2, type(colonne.type()))
                        .texte(3, 3, colonne.description())
                        .texte(4, PageLisezMoi.DERNIERE, valeurs(colonne.valeurs()));
            }
        }
    }

    private static String type(TypeColonne type) {
        return switch (type) {
            case TEXTE -> "texte";
            case ENTIER -> "nombre entier";
            case DECIMAL -> "nombre décimal";
            case JOUR -> "date";
            case VARIABLE -> "texte ou nombre";
        };
    }

    private static String valeurs(List<String> valeurs) {
        return valeurs.size() == Code.values().length ? "voir « Les codes »" : String.join(", ", valeurs);
    }

    private void mots() {
        page.section("Les autres mots");
        page.ligne().entete(0, 0, "Colonne").entete(1, 1, "Mot").entete(2, PageLisezMoi.DERNIERE, "Sens");
        for (TypeCandidat type : TypeCandidat.values()) {
            mot("type", type.name(), Mots.sens(type));
        }
        for (EtatDossier etat : EtatDossier.values()) {
            mot("etat_dossier", etat.name(), Mots.sens(etat));
        }
        for (BaseDate base : BaseDate.values()) {
            mot("base_date", base.name(), Mots.sens(base));
        }
        for (Nature nature : Nature.values()) {
            mot("nature", nature.name(), Mots.sens(nature));
        }
    }

    private void mot(String colonne, String mot, String sens) {
        page.ligne()
                .texte(0, 0, colonne)
                .texte(1, 1, mot, page.styles().libelle)
                .texte(2, PageLisezMoi.DERNIERE, sens);
    }

    private void codes() {
        page.section("Les codes des motifs et des anomalies");
        page.ligne().entete(0, 1, "Code").entete(2, 2, "Gravité").entete(3, PageLisezMoi.DERNIERE, "Phrase");
        for (Code code : Code.values()) {
            page.ligne()
                    .texte(0, 1, code.name(), page.styles().libelle)
                    .mot(2, 2, code.gravite().name(), Teinte.de(code.gravite()))
                    .texte(3, PageLisezMoi.DERNIERE, phrase(code));
        }
    }

    /** With an ellipsis in the place of each value. */
    private static String phrase(Code code) {
        String phrase = code.phrase();
        return PLACE.matcher(phrase.startsWith(EN_TETE) ? phrase.substring(EN_TETE.length()) : phrase)
                .replaceAll("…");
    }
}
