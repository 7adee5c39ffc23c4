package fr.care.controle.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/**
 * A small workbook read whole, within limits: forms that people fill, one per candidate, employee or establishment. Only the
 * values that a spreadsheet last saved are read: no formula is computed, no macro is run, no link is followed.
 */
public final class Classeur {
    private static final int LETTRES = 26;

    private Classeur() {}

    /**
     * One sheet.
     *
     * @param masquee whether the spreadsheet hides it
     * @param rangees those that hold something, from the top; none when the sheet was not asked for
     */
    public record Feuille(String nom, boolean masquee, List<Rangee> rangees) {}

    /**
     * One row.
     *
     * @param numero 1 is the first of the sheet
     * @param cellules from column A; those on the right that are missing are blank
     */
    public record Rangee(int numero, List<Brute> cellules) {
        /** The cell of a column, 0 being A. */
        public Brute cellule(int colonne) {
            return colonne < cellules.size() ? cellules.get(colonne) : Brute.VIDE;
        }

        /** The name of a cell as a spreadsheet shows it: {@code B4}. */
        public String adresse(int colonne) {
            return Classeur.adresse(numero, colonne);
        }
    }

    /**
     * Every sheet, in the order of the workbook.
     *
     * @throws FichierIllisible when the file is not a workbook that can be read within the limits
     */
    public static List<Feuille> lire(Path fichier, String chemin) {
        return lire(fichier, chemin, nom -> true);
    }

    /**
     * Every sheet, in the order of the workbook.
     *
     * @param utile by name, whether the cells of a sheet are wanted: what users add beside a form is not even opened
     * @throws FichierIllisible when the file is not a workbook that can be read within the limits
     */
    public static List<Feuille> lire(Path fichier, String chemin, Predicate<String> utile) {
        DepenseLecture depense = new DepenseLecture(chemin);
        try (ArchiveXlsx archive = ArchiveXlsx.ouvrir(fichier, depense)) {
            PlanClasseur plan = PlanClasseur.de(archive, depense);
            List<String> textes = textes(archive, plan, depense);
            FormatsDate formats = formats(archive, plan);
            List<Feuille> feuilles = new ArrayList<>();
            for (PlanClasseur.Onglet onglet : plan.onglets()) {
                List<Rangee> rangees = List.of();
                if (utile.test(onglet.nom())) {
                    try (XmlBorne xml = archive.partie(onglet.partie())
                            .orElseThrow(() -> depense.refus("la feuille « " + onglet.nom()
                                    + " » est annoncée mais absente du fichier. Réenregistrez le classeur dans un"
                                    + " tableur, puis redéposez-le."))) {
                        rangees = new GrilleClasseur(onglet.nom(), textes::get, formats, depense).lire(xml);
                    }
                }
                feuilles.add(new Feuille(onglet.nom(), onglet.masque(), rangees));
            }
            return feuilles;
        } catch (FichierIllisible e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // Parsers meet broken files with all sorts of exceptions: one workbook never stops a night.
            throw new FichierIllisible(
                    chemin + " : le classeur .xlsx ne peut pas être lu (tronqué, abîmé ou d'un autre format)."
                            + " Ouvrez-le dans un tableur et réenregistrez-le en .xlsx, puis redéposez-le.",
                    e);
        }
    }

    private static List<String> textes(ArchiveXlsx archive, PlanClasseur plan, DepenseLecture depense)
            throws IOException, XMLStreamException {
        if (plan.textes().isPresent()) {
            Optional<XmlBorne> partie = archive.partie(plan.textes().get());
            if (partie.isPresent()) {
                try (XmlBorne xml = partie.get()) {
                    return TextesClasseur.lire(xml, depense);
                }
            }
        }
        return List.of();
    }

    private static FormatsDate formats(ArchiveXlsx archive, PlanClasseur plan) throws IOException, XMLStreamException {
        List<Boolean> dates = List.of();
        if (plan.styles().isPresent()) {
            Optional<XmlBorne> partie = archive.partie(plan.styles().get());
            if (partie.isPresent()) {
                try (XmlBorne xml = partie.get()) {
                    dates = StylesClasseur.dates(xml);
                }
            }
        }
        List<Boolean> connues = dates;
        return new FormatsDate(style -> style >= 0 && style < connues.size() && connues.get(style), plan.depuis1904());
    }

    static String adresse(int numero, int colonne) {
        return lettres(colonne) + numero;
    }

    /** The name of a column, 0 being A. */
    static String lettres(int colonne) {
        String derniere = String.valueOf((char) ('A' + colonne % LETTRES));
        return colonne < LETTRES ? derniere : lettres(colonne / LETTRES - 1) + derniere;
    }
}
