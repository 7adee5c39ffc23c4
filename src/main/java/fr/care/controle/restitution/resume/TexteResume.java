package fr.care.controle.restitution.resume;

import fr.care.controle.domaine.motif.Gravite;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.phrase.ValeursFr;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays the counts of a night out for a terminal of 80 columns and 24 lines. */
final class TexteResume {
    private static final String MARGE = "  ";
    private static final int LARGEUR = 80;
    private static final int LARGEUR_STATUT = 24;
    private static final int LARGEUR_OBJECTIF = 10;

    private TexteResume() {}

    static String de(Resume resume, Path publie) {
        List<String> lignes = new ArrayList<>();
        lignes.add(
                "Contrôle CaRE, campagne " + resume.campagne() + ", nuit du " + ValeursFr.jour(resume.dateControle()));
        lignes.add("");
        candidats(resume, lignes);
        lignes.add("");
        verdicts(resume, lignes);
        lignes.add("");
        plier("Lignes lues : " + resume.lues() + ", rejetées : " + somme(resume.rejets()), rejets(resume), lignes);
        lignes.add("Anomalies : " + anomalies(resume));
        lectures(resume, lignes);
        lignes.add("");
        lignes.add("Résultats : " + publie);
        return String.join("\n", lignes) + "\n";
    }

    private static void candidats(Resume resume, List<String> lignes) {
        lignes.add("Candidats : " + somme(resume.statuts()));
        for (Statut statut : Statut.values()) {
            String nombre = nombre(resume.statuts(), statut);
            lignes.add(MARGE + gauche(libelle(statut), LARGEUR_STATUT) + droite(nombre, LARGEUR_OBJECTIF));
        }
    }

    private static String libelle(Statut statut) {
        return switch (statut) {
            case FINANCABLE -> "Finançables";
            case FINANCABLE_AVEC_DECOTE -> "Finançables avec décote";
            case EXCLU -> "Exclus";
            case A_INSTRUIRE -> "À instruire";
        };
    }

    private static void verdicts(Resume resume, List<String> lignes) {
        lignes.add(gauche("Verdicts", LARGEUR_OBJECTIF)
                + Arrays.stream(Verdict.values())
                        .map(verdict -> entete(verdict))
                        .collect(Collectors.joining()));
        for (Objectif objectif : Objectif.values()) {
            Map<Verdict, Long> nombres = resume.verdicts().getOrDefault(objectif, Map.of());
            lignes.add(gauche(MARGE + objectif.numero(), LARGEUR_OBJECTIF)
                    + Arrays.stream(Verdict.values())
                            .map(v -> droite(nombre(nombres, v), entete(v).length()))
                            .collect(Collectors.joining()));
        }
    }

    /** As wide as its column. */
    private static String entete(Verdict verdict) {
        return switch (verdict) {
            case ATTEINT -> "    Atteint";
            case PARTIEL -> "    Partiel";
            case NON_ATTEINT -> "  Non atteint";
            case A_INSTRUIRE -> "  À instruire";
            case SANS_OBJET -> "  Sans objet";
        };
    }

    private static void lectures(Resume resume, List<String> lignes) {
        List<String> enjeux = new ArrayList<>();
        resume.lectures().forEach((lecture, enjeu) -> {
            String euros = ValeursFr.decimal(enjeu.euros().setScale(2, RoundingMode.HALF_UP));
            enjeux.add(" " + lecture + " (" + enjeu.candidats() + ", " + euros + " €)");
        });
        if (!enjeux.isEmpty()) {
            plier("Autres lectures (candidats, euros en jeu) :", enjeux, lignes);
        }
    }

    /** As many lines as the width of the terminal asks for; each part begins with its blank. */
    private static void plier(String debut, List<String> parties, List<String> lignes) {
        String ligne = debut;
        for (String partie : parties) {
            if (ligne.length() + partie.length() > LARGEUR) {
                lignes.add(ligne);
                ligne = MARGE.substring(1);
            }
            ligne += partie;
        }
        lignes.add(ligne);
    }

    private static List<String> rejets(Resume resume) {
        List<String> rejets = new ArrayList<>();
        resume.rejets().forEach((source, nombre) -> rejets.add(" " + source + " " + nombre + ","));
        if (!rejets.isEmpty()) {
            rejets.set(0, " (" + rejets.get(0).substring(1));
            int fin = rejets.size() - 1;
            rejets.set(fin, rejets.get(fin).replaceFirst(",$", ")"));
        }
        return rejets;
    }

    private static String anomalies(Resume resume) {
        Map<Gravite, Long> anomalies = resume.anomalies();
        return somme(anomalies) + " (bloquantes " + nombre(anomalies, Gravite.BLOQUANT) + ", avertissements "
                + nombre(anomalies, Gravite.AVERTISSEMENT) + ", informations " + nombre(anomalies, Gravite.INFO) + ")";
    }

    private static long somme(Map<?, Long> nombres) {
        return nombres.values().stream().mapToLong(Long::longValue).sum();
    }

    private static <K> String nombre(Map<K, Long> nombres, K cle) {
        return Long.toString(nombres.getOrDefault(cle, 0L));
    }

    private static String gauche(String texte, int largeur) {
        return texte + " ".repeat(Math.max(0, largeur - texte.length()));
    }

    private static String droite(String texte, int largeur) {
        return " ".repeat(Math.max(0, largeur - texte.length())) + texte;
    }
}
