package fr.care.controle.domaine.resultat;

/**
 * The places where the source can be read two ways, each with the reading kept and the other. Every night computes each
 * alone against the default, to show what a « note d'ajustement » would change.
 */
public enum Lecture {
    L1(
            "une vulnérabilité est critique au-dessus du seuil CVSS",
            "elle l'est dès le seuil",
            "« CVSS supérieur à 9.0 », « CVSS > 9 » / « haute … comprise entre 7 et 9 », l'échelle CVSS v3 commençant à 9.0"),
    L2(
            "l'écart moyen peut valoir la limite",
            "il doit lui être inférieur",
            "« en moyenne tous les 60 jours » / « délai moyen inférieur à 60 jours »"),
    L3(
            "l'antépénultième audit précède le dernier de moins que la limite",
            "il peut le précéder de la limite",
            "« moins de 60 jours avant » / « dans les 60 jours précédents le dernier audit »"),
    L4(
            "l'inscription au Club SSI a une date butoir",
            "elle a un délai depuis le début de la phase opérationnelle",
            "« au plus tard le 07/07/2026 » / « au plus tard 100 jours après le début de la phase opérationnelle »"),
    L5(
            "le premier jalon se compte depuis l'appel à financement",
            "il se compte depuis le dépôt",
            "« 18 mois après l'appel à financement D1 » / « 18 mois après le dépôt d'atteinte des objectifs »"),
    L6(
            "une seule base de date pour tous les audits du candidat",
            "une base pour les audits ADS, une autre pour ceux d'exposition",
            "« La date sélectionnée doit être la même pour les cycles d'audits » : d'une sorte, ou des deux ?"),
    L7(
            "l'écart moyen porte sur les intervalles entre audits",
            "il porte sur la durée de la phase opérationnelle",
            "« délai moyen … entre deux audits » / « en moyenne tous les 60 jours durant la phase opérationnelle »"),
    L8(
            "l'établissement support du GHT doit lui-même être à la cible",
            "rien n'est demandé de lui en propre",
            "« 66% de l'AC du candidat dont l'établissement support »"),
    L9(
            "aucun délai minimal entre les deux derniers audits retenus",
            "un délai minimal les sépare",
            "« Respect d'un délai minimum entre les deux derniers audits », titre dont le texte ne donne que des maxima");

    private final String defaut;
    private final String autre;
    private final String passages;

    Lecture(String defaut, String autre, String passages) {
        this.defaut = defaut;
        this.autre = autre;
        this.passages = passages;
    }

    /** The reading that the verdicts follow. */
    public String defaut() {
        return defaut;
    }

    /** The reading that this one tries instead. */
    public String autre() {
        return autre;
    }

    /** The passages of the source that allow both. */
    public String passages() {
        return passages;
    }
}
