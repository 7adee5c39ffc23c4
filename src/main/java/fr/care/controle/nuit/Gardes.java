package fr.care.controle.nuit;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.fait.BilanFichier;
import fr.care.controle.fait.Lot;
import fr.care.controle.fait.Rejet;
import fr.care.controle.source.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What stops a night while its files are read. */
final class Gardes {
    private static final int LIGNES_MONTREES = 5;

    private Gardes() {}

    /** A source without a file keeps what was last known of it, unless the night makes no sense without it. */
    static void presence(Source source) {
        if (source.schema().obligatoire()) {
            throw new NuitRefusee(
                    "Source obligatoire absente du dépôt : %s (fichiers %s*.csv ou %s*.xlsx). Ajoutez l'export au dépôt, puis relancez la nuit."
                            .formatted(source.nom(), source.nom(), source.nom()));
        }
    }

    /** No row of a file may be lost, and a file with too many rejects is the wrong file. */
    static void fichier(Source source, String chemin, BilanFichier bilan, Parametres parametres) {
        long lues = bilan.lues();
        long retrouvees = bilan.acceptees() + bilan.rejetees() + bilan.doublons();
        if (retrouvees != lues) {
            throw new NuitRefusee(
                    ("%s : les comptes ne tombent pas juste : %d lignes lues, %d acceptées + rejetées + doublons, écart %d."
                                    + " Aucun résultat n'est publié ; conservez le fichier et prévenez l'équipe du contrôle.")
                            .formatted(chemin, lues, retrouvees, lues - retrouvees));
        }
        BigDecimal rejets = BigDecimal.valueOf(bilan.rejetees()).movePointRight(2);
        BigDecimal limite = BigDecimal.valueOf(parametres.rejetsMaxPourcent()).multiply(BigDecimal.valueOf(lues));
        // A form, in a folder, concerns its candidate alone.
        boolean sansSeuil = source.schema().reference() || chemin.contains("/");
        if (!sansSeuil && rejets.compareTo(limite) > 0) {
            throw new NuitRefusee(("FICHIER_SUSPECT : %s : %d lignes rejetées sur %d, plus de %d %%."
                            + " Vérifiez que c'est le bon fichier et que ses colonnes n'ont pas été décalées,"
                            + " puis relancez la nuit.")
                    .formatted(chemin, bilan.rejetees(), lues, parametres.rejetsMaxPourcent()));
        }
    }

    /** One rejected or contradicted row of a reference makes every verdict doubtful. */
    static void reference(Source source, Lot lot) {
        if (source.schema().obligatoire()
                && lot.faits().isEmpty()
                && lot.rejets().isEmpty()) {
            throw new NuitRefusee(
                    "%s : source obligatoire sans aucune ligne. Redemandez l'export, puis relancez la nuit."
                            .formatted(String.join(", ", lot.bilans().keySet())));
        }
        if (!source.schema().reference()) {
            return;
        }
        if (!lot.rejets().isEmpty()) {
            throw new NuitRefusee(
                    "%s est une référence : aucun rejet n'y est admis, %d ligne(s) illisible(s) :%n%s%nCorrigez ces lignes, puis relancez la nuit."
                            .formatted(source.nom(), lot.rejets().size(), lignes(lot.rejets())));
        }
        List<String> conflits = lot.faits()
                .conflits()
                .map(fait -> "  " + String.join(" | ", fait.cle()) + " : lignes "
                        + fait.versions().stream()
                                .map(v ->
                                        v.preuve().fichier() + ":" + v.preuve().ligne())
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .sorted()
                .toList();
        if (!conflits.isEmpty()) {
            throw new NuitRefusee(
                    "%s est une référence : %d clé(s) y ont plusieurs contenus différents :%n%s%nGardez une seule ligne par clé, puis relancez la nuit."
                            .formatted(
                                    source.nom(),
                                    conflits.size(),
                                    conflits.stream().limit(LIGNES_MONTREES).collect(Collectors.joining("\n"))));
        }
    }

    private static String lignes(List<Rejet> rejets) {
        return rejets.stream()
                .limit(LIGNES_MONTREES)
                .map(r -> "  %s, ligne %d, colonne %s, valeur « %s » : %s"
                        .formatted(r.preuve().fichier(), r.preuve().ligne(), r.colonne(), r.valeur(), r.motif()))
                .collect(Collectors.joining("\n"));
    }
}
