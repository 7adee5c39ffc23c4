package fr.care.controle.restitution.classeur;

import fr.care.controle.restitution.EnTete;
import fr.care.controle.restitution.phrase.ValeursFr;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How sheets print: A4 landscape, as wide as the page, the night and the page number at the foot. */
final class MiseEnPage {
    private static final double BORD_EN_POUCES = 0.4;
    private static final double BAS_EN_POUCES = 0.7;

    private MiseEnPage() {}

    /** @param perimetre the region, or the whole campaign, as people read it */
    static void appliquer(Sheet feuille, EnTete entete, String perimetre) {
        PrintSetup impression = feuille.getPrintSetup();
        impression.setPaperSize(PrintSetup.A4_PAPERSIZE);
        impression.setLandscape(true);
        feuille.setFitToPage(true);
        impression.setFitWidth((short) 1);
        impression.setFitHeight((short) 0);
        feuille.setMargin(PageMargin.LEFT, BORD_EN_POUCES);
        feuille.setMargin(PageMargin.RIGHT, BORD_EN_POUCES);
        feuille.setMargin(PageMargin.TOP, BORD_EN_POUCES);
        feuille.setMargin(PageMargin.BOTTOM, BAS_EN_POUCES);
        Footer pied = feuille.getFooter();
        pied.setLeft(litteral("Contrôle CaRE, " + entete.campagne() + ", nuit du "
                + ValeursFr.jour(entete.dateControle()) + "\n" + perimetre));
        pied.setCenter("&A");
        pied.setRight("Page &P sur &N");
    }

    /** In a footer {@code &} starts a command. */
    private static String litteral(String texte) {
        return texte.replace("&", "&&");
    }
}
