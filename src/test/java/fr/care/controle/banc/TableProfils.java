package fr.care.controle.banc;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The flight recordings of a run, as people read them. In French. */
final class TableProfils {
    private static final int ETAPES_MONTREES = 7;
    private static final double MS_PAR_S = 1_000;
    private static final double KIO_PAR_MIO = 1024;

    private TableProfils() {}

    /** Empty when nothing was recorded. */
    static String de(Map<String, Releve> releves) {
        StringBuilder texte = new StringBuilder();
        releves.forEach((nom, releve) -> ajouter(texte, nom, releve));
        return texte.toString();
    }

    private static void ajouter(StringBuilder texte, String nom, Releve releve) {
        List<Releve.Ligne> lignes = releve.lignes();
        int total = lignes.stream().mapToInt(Releve.Ligne::echantillons).sum();
        texte.append(String.format(
                Locale.FRANCE,
                "%n## Profil : %s%n%nUne exécution de plus, enregistrée : compilation (JIT) %.1f s, collectes %.1f s ; le"
                        + " reste, %d échantillons.%n%n",
                nom,
                releve.compilation() / MS_PAR_S,
                releve.collectes() / MS_PAR_S,
                total));
        texte.append(
                "| étape | part | collectes (s) | tas après collecte (Mio) | code exécuté | pour le compte de |\n");
        texte.append("| --- | ---: | ---: | ---: | --- | --- |\n");
        lignes.stream()
                .limit(ETAPES_MONTREES)
                .forEach(ligne -> texte.append(String.format(
                        Locale.FRANCE,
                        "| %s | %d %% | %.1f | %.0f | %s | %s |%n",
                        ligne.etape(),
                        100 * ligne.echantillons() / total,
                        ligne.collectes() / MS_PAR_S,
                        ligne.tas() / KIO_PAR_MIO,
                        String.join(", ", ligne.sommets()),
                        String.join(", ", ligne.paquets()))));
    }
}
