package fr.care.controle.restitution.classeur;

import fr.care.controle.restitution.EnTete;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.restitution.Reglement;
import fr.care.controle.restitution.phrase.ValeursFr;
import fr.care.controle.restitution.resume.Resume;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The first sheet: which night this is, how it went, what the sheets hold, what they are made from. */
final class LisezMoi {
    static final String TITRE = "Lisez-moi";

    private final PageLisezMoi page;

    private LisezMoi(PageLisezMoi page) {
        this.page = page;
    }

    /** @param lignes how many rows each table has */
    static void ecrire(
            SXSSFSheet feuille,
            EnTete entete,
            Resume resume,
            Reglement reglement,
            String perimetre,
            Map<FeuilleDonnees, Long> lignes,
            Styles styles) {
        PageLisezMoi page = new PageLisezMoi(feuille, styles);
        LisezMoi lisezMoi = new LisezMoi(page);
        lisezMoi.identite(entete, reglement, perimetre);
        EnBref.ecrire(page, resume, reglement);
        lisezMoi.feuilles(lignes);
        lisezMoi.conventions();
        Dictionnaire.ecrire(page);
        // The path of an input may name a candidate of another region.
        if (entete.region().isEmpty()) {
            lisezMoi.entrees(entete.entrees());
        }
    }

    private void identite(EnTete entete, Reglement reglement, String perimetre) {
        page.titre("Contrôle CaRE : synthèse de la nuit du " + ValeursFr.jour(entete.dateControle()));
        libelle("Campagne").texte(1, 3, entete.campagne());
        libelle("Nuit du contrôle").jour(1, 3, entete.dateControle());
        libelle("Périmètre").texte(1, 3, perimetre);
        libelle("Version des règles").texte(1, 3, entete.versionRegles());
        libelle("Version du logiciel").texte(1, 3, entete.versionLogiciel());
        libelle("Premier audit").texte(1, 3, "Au plus tard le " + ValeursFr.jour(reglement.premierAudit()));
        libelle("Audits suivants")
                .texte(
                        1,
                        3,
                        "Au plus " + reglement.ecartMaximal() + " jours entre deux audits, " + reglement.ecartMoyen()
                                + " jours en moyenne");
        libelle("Dépôt du dossier").texte(1, 3, "Au plus tard le " + ValeursFr.jour(reglement.depot()));
    }

    private PageLisezMoi libelle(String texte) {
        return page.ligne().texte(0, 0, texte, page.styles().libelle);
    }

    private void feuilles(Map<FeuilleDonnees, Long> lignes) {
        page.section("Les feuilles");
        page.ligne()
                .entete(0, 0, "Feuille")
                .entete(1, 1, "Fichier CSV")
                .entete(2, 2, "Lignes")
                .entete(3, 8, "Contenu");
        lignes.forEach((feuille, nombre) -> page.ligne()
                .lien(0, feuille.titre())
                .texte(1, 1, feuille.csv())
                .nombre(2, nombre)
                .texte(3, PageLisezMoi.DERNIERE, feuille.tableau().description()));
    }

    private void conventions() {
        page.section("Comment lire");
        convention(
                "Noms des colonnes",
                "Ceux des fichiers CSV, pour que l'on puisse croiser les deux. Passez la souris sur un en-tête pour lire ce que"
                        + " la colonne veut dire ; tout est aussi plus bas, dans « Les colonnes ».");
        convention(
                "Montants",
                "En euros, toutes taxes comprises pour les factures. Montant payable = coûts retenus moins recettes, au plus le"
                        + " plafond après décote. Le minimum suit la décote la plus forte, le maximum la décote certaine.");
        convention(
                "Décote",
                "En pourcentage du plafond : 2,5 se lit 2,5 %, et vaut 2.5 dans un calcul. Les décotes des objectifs"
                        + " s'additionnent, 100 % au plus ; O6 compte une seule fois. Deux valeurs différentes (min et max) tant qu'un"
                        + " objectif est à instruire.");
        convention(
                "Cellule vide",
                "Valeur inconnue ou sans objet, jamais zéro : sans état financier lisible, aucun montant n'est affiché.");
        convention(
                "Identifiants",
                "Numéros FINESS, candidats, régions et références sont du texte : leurs zéros de tête sont gardés.");
        convention(
                "Preuves",
                "fichier:ligne, dans le dépôt de la nuit ; la date qui précède est celle d'une nuit antérieure.");
        convention(
                "Mesures et seuils",
                "max et moy : écart le plus long et écart moyen entre audits, en jours ; ac : part de l'activité combinée, en % ;"
                        + " 3/4 : trois unités sur quatre.");
        convention(
                "Couleurs",
                "Elles répètent le mot de la cellule et n'ajoutent rien : un tirage en noir et blanc suffit.");
        convention(
                "Caractères",
                "Un caractère de commande, invisible, est montré par son image (␀). Un texte trop long pour une cellule est coupé"
                        + " et le dit.");
    }

    private void convention(String sujet, String texte) {
        libelle(sujet).texte(1, PageLisezMoi.DERNIERE, texte);
    }

    private void entrees(List<FichierEntree> entrees) {
        page.section("Les fichiers lus cette nuit");
        page.ligne()
                .entete(0, 0, "Source")
                .entete(1, 1, "Fichier")
                .entete(2, 2, "Octets")
                .entete(3, 3, "Empreinte SHA-256")
                .entete(4, 4, "Lignes lues")
                .entete(5, 5, "Acceptées")
                .entete(6, 6, "Rejetées")
                .entete(7, 7, "Doublons");
        for (FichierEntree entree : entrees) {
            page.ligne()
                    .texte(0, 0, entree.source())
                    .texte(1, 1, entree.chemin())
                    .nombre(2, entree.octets())
                    .texte(3, 3, entree.sha256(), page.styles().empreinte)
                    .nombre(4, entree.lues())
                    .nombre(5, entree.acceptees())
                    .nombre(6, entree.rejetees())
                    .nombre(7, entree.doublons());
        }
    }
}
