package fr.care.controle.fait;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Schema;
import fr.care.controle.format.TypeColonne;
import fr.care.controle.format.Valeurs;
import fr.care.controle.format.Vie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rows of a made-up source: {@code serie} and {@code numero} are the key, {@code note} and {@code fin} the content. */
final class LotEssai {
    static final LocalDate NUIT_1 = LocalDate.of(2026, 11, 19);
    static final LocalDate NUIT_2 = LocalDate.of(2026, 11, 20);
    static final LocalDate NUIT_3 = LocalDate.of(2026, 11, 21);

    private LotEssai() {}

    static Schema schema(Vie vie, String... groupe) {
        return new Schema(
                "essai",
                "Essai",
                vie,
                false,
                false,
                false,
                List.of(colonne("serie", true), colonne("numero", true), colonne("note", false), colonne("fin", false)),
                List.of("serie"),
                groupe.length == 0 ? List.of("serie", "numero") : List.of(groupe),
                vie == Vie.INSTANTANE && groupe.length > 0);
    }

    private static Colonne colonne(String nom, boolean cle) {
        return new Colonne(
                nom,
                TypeColonne.TEXTE,
                cle,
                cle,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                nom);
    }

    /** Cells separated by a vertical bar; blank ones are absent. */
    static Valeurs valeurs(Schema schema, String texte) {
        String[] textes = texte.split("\\|", -1);
        Object[] cellules = new Object[textes.length];
        for (int i = 0; i < textes.length; i++) {
            cellules[i] = textes[i].isEmpty() ? null : textes[i];
        }
        return new Valeurs(schema, cellules);
    }

    /** What one file says: a row per text; one that begins with {@code !} is rejected for its note. */
    static Lot lot(Schema schema, LocalDate nuit, String... lignes) {
        Consolidation consolidation = new Consolidation(schema, nuit);
        fichier(consolidation, schema, "essai.csv", lignes);
        return consolidation.lot();
    }

    static BilanFichier fichier(Consolidation consolidation, Schema schema, String nom, String... lignes) {
        consolidation.commencer(nom);
        int numero = 1;
        for (String ligne : lignes) {
            consolidation.ajouter(ligne(schema, ++numero, ligne));
        }
        return consolidation.terminer(lignes.length);
    }

    private static LigneLue ligne(Schema schema, int numero, String texte) {
        return texte.startsWith("!")
                ? new LigneLue.Rejetee(numero, valeurs(schema, texte.substring(1)), "note", "?", "un motif", List.of())
                : new LigneLue.Acceptee(numero, valeurs(schema, texte), List.of());
    }

    /** The state in short: per key, its contents and the row that first showed each. */
    static Map<String, String> resume(EtatSource etat) {
        Map<String, String> resume = new TreeMap<>();
        etat.faits()
                .tous()
                .forEach(fait -> resume.put(
                        String.join("|", fait.cle()),
                        String.join(
                                " & ",
                                fait.versions().stream().map(LotEssai::resume).toList())));
        return resume;
    }

    private static String resume(Version version) {
        return version.valeurs().texteOptionnel("note").orElse("")
                + "|" + version.valeurs().texteOptionnel("fin").orElse("")
                + " " + version.preuve().nuit().getDayOfMonth() + ":"
                + version.preuve().ligne();
    }

    static List<String> rejets(EtatSource etat) {
        return etat.rejets().stream()
                .map(r -> r.souillure().map(cle -> String.join("|", cle)).orElse("-") + " "
                        + r.preuve().nuit().getDayOfMonth())
                .sorted()
                .toList();
    }
}
