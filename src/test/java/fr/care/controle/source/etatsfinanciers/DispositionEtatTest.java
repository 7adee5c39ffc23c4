package fr.care.controle.source.etatsfinanciers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.format.Etiquettes;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a statement is laid out and typed, it says the same: layouts drawn at random from a seed that failures show. */
class DispositionEtatTest {
    private static final int TIRAGES = 150;
    private static final int ANNEES = 1;

    @TempDir
    Path dossier;

    private List<String> attendus;

    @BeforeEach
    void lireLaGrilleDOrigine() throws Exception {
        attendus = Lus.contenus(new GrilleEtat().ecrire(dossier.resolve("origine.xlsx")));
    }

    static List<Integer> graines() {
        List<Integer> graines = new ArrayList<>();
        for (int i = 0; i < TIRAGES; i++) {
            graines.add(i);
        }
        return graines;
    }

    @ParameterizedTest(name = "graine {0}")
    @MethodSource("graines")
    void uneAutreDispositionDonneLesMemesFaits(int graine) throws Exception {
        Random hasard = new Random(graine);
        GrilleEtat grille = new GrilleEtat();
        if (hasard.nextBoolean()) {
            anneesParBloc(grille, hasard.nextBoolean());
        }
        grille.feuilles.forEach((nom, rangees) -> {
            if (nom.equals(GrilleEtat.EXTERNES) || nom.equals(GrilleEtat.AUTRES)) {
                permuterColonnes(rangees, hasard);
            }
            rangees.forEach(rangee -> rangee.replaceAll(cellule -> reecrire(cellule, hasard)));
            insererRangees(rangees, hasard);
            insererColonnes(rangees, hasard);
        });
        Path fichier = grille.ecrire(dossier.resolve("g.xlsx"), nom -> libelle(nom, hasard));
        assertThat(Lus.contenus(fichier)).isEqualTo(attendus);
    }

    @Test
    void unNomDeFeuilleNeSeLitQueParSesLettres() {
        assertThat(Etiquettes.normaliser("  CLE D\u2019ANONYMISATION* "))
                .isEqualTo(Etiquettes.normaliser("Clé d'anonymisation"));
    }

    /** The header of the years moves from the top to each block, above or below its matricule. */
    private static void anneesParBloc(GrilleEtat grille, boolean dessous) {
        List<List<Object>> rangees = grille.internes();
        List<Object> entete = rangees.remove(ANNEES);
        for (int i = rangees.size() - 1; i >= 0; i--) {
            if ("MATRICULE".equals(rangees.get(i).get(0))) {
                rangees.add(dessous ? i + 1 : i, new ArrayList<>(entete));
            }
        }
    }

    private static void insererRangees(List<List<Object>> rangees, Random hasard) {
        for (int n = hasard.nextInt(4); n > 0; n--) {
            List<Object> rangee = hasard.nextBoolean()
                    ? GrilleEtat.rangee()
                    : GrilleEtat.rangee(null, null, null, null, null, null, null, null, "voir avec la DRH");
            rangees.add(hasard.nextInt(rangees.size() + 1), rangee);
        }
    }

    private static void insererColonnes(List<List<Object>> rangees, Random hasard) {
        for (int n = hasard.nextInt(3); n > 0; n--) {
            int place = hasard.nextInt(8);
            String note = hasard.nextBoolean() ? "note" : null;
            for (List<Object> rangee : rangees) {
                if (rangee.size() > place) {
                    // On the row of the matricule, what stands on its right is the matricule.
                    boolean tete = rangee.stream()
                            .anyMatch(c -> c != null
                                    && Etiquettes.normaliser(c.toString()).equals("MATRICULE"));
                    rangee.add(place, tete ? null : note);
                }
            }
        }
    }

    private static void permuterColonnes(List<List<Object>> rangees, Random hasard) {
        int de = hasard.nextInt(5);
        int vers = 6;
        for (List<Object> rangee : rangees) {
            if (rangee.size() > vers) {
                Object deplacee = rangee.get(de);
                rangee.set(de, rangee.get(vers));
                rangee.set(vers, deplacee);
            }
        }
    }

    private static Object reecrire(Object cellule, Random hasard) {
        if (cellule instanceof BigDecimal nombre) {
            return hasard.nextBoolean() ? nombre : montant(nombre, hasard);
        }
        if (cellule instanceof LocalDate jour && hasard.nextBoolean()) {
            return hasard.nextBoolean()
                    ? jour.toString()
                    : "%d/%02d/%d".formatted(jour.getDayOfMonth(), jour.getMonthValue(), jour.getYear());
        }
        if (cellule instanceof Integer annee) {
            return hasard.nextBoolean() ? annee : "Année " + annee;
        }
        return cellule instanceof String texte && libre(texte) ? libelle(texte, hasard) : cellule;
    }

    /** Labels and headers: what the candidate types is kept as it is. */
    private static boolean libre(String texte) {
        return texte.length() > 2
                && !texte.equals("44A567")
                && !texte.equals("B12")
                && !texte.startsWith("D1.0")
                && !texte.startsWith("ANON-")
                && !texte.equals("PRESTATION_EXTERNE")
                && !texte.equals("LICENCE");
    }

    private static String montant(BigDecimal nombre, Random hasard) {
        List<String> espaces = List.of(" ", "\u00A0", "\u202F", "\u2009");
        String espace = espaces.get(hasard.nextInt(espaces.size()));
        String[] parties = nombre.abs().toPlainString().split("\\.", -1);
        StringBuilder texte = new StringBuilder(parties[0]);
        for (int i = texte.length() - 3; i > 0; i -= 3) {
            texte.insert(i, espace);
        }
        if (parties.length > 1) {
            texte.append(hasard.nextBoolean() ? "," : ".").append(parties[1]);
        }
        List<String> unites = List.of("", espace + "€", "€", " EUR", " euros", " h", " € TTC");
        String signe = nombre.signum() >= 0 ? "" : hasard.nextBoolean() ? "-" : "\u2212 ";
        return espace + signe + texte + unites.get(hasard.nextInt(unites.size())) + espace;
    }

    private static String libelle(String texte, Random hasard) {
        String autre = texte;
        if (hasard.nextBoolean()) {
            autre = Normalizer.normalize(autre, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        } else if (hasard.nextBoolean()) {
            autre = Normalizer.normalize(autre, Normalizer.Form.NFD);
        }
        if (hasard.nextBoolean()) {
            autre = hasard.nextBoolean() ? autre.toUpperCase(Locale.FRENCH) : autre.toLowerCase(Locale.FRENCH);
        }
        if (hasard.nextBoolean()) {
            autre = autre.replace(
                    "'", List.of("\u2019", "\u02BC", "`", "\u2032").get(hasard.nextInt(4)));
        }
        if (hasard.nextBoolean()) {
            autre = hasard.nextBoolean() ? autre.replace("*", "") : autre + " *";
        }
        if (hasard.nextBoolean()) {
            autre = autre.replace(" ", hasard.nextBoolean() ? "\u00A0" : "  ");
        }
        return hasard.nextBoolean() ? autre : " " + autre + " :";
    }
}
