package fr.care.controle.restitution.classeur;

import fr.care.controle.domaine.motif.Gravite;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.Reglement;
import fr.care.controle.restitution.resume.Resume;
import java.util.Map;

/** The counts of the night, each word with its colour and its meaning: a summary and a legend in one. */
final class EnBref {
    private static final int COMPTES = 4;

    private EnBref() {}

    static void ecrire(PageLisezMoi page, Resume resume, Reglement reglement) {
        statuts(page, resume.statuts());
        objectifs(page, resume.verdicts(), reglement);
        verdicts(page);
        gravites(page, resume.anomalies());
    }

    private static void statuts(PageLisezMoi page, Map<Statut, Long> nombres) {
        page.section("Les candidats, par statut");
        entete(page, "Statut", "Candidats");
        for (Statut statut : Statut.values()) {
            page.ligne()
                    .mot(0, 1, statut.name(), Teinte.de(statut))
                    .nombre(2, nombres.getOrDefault(statut, 0L))
                    .texte(3, PageLisezMoi.DERNIERE, Mots.sens(statut));
        }
        total(page, nombres);
    }

    private static void objectifs(PageLisezMoi page, Map<Objectif, Map<Verdict, Long>> verdicts, Reglement reglement) {
        page.section("Les objectifs, par verdict");
        page.ligne().entete(0, 0, "Objectif").entete(1, 2, "Intitulé").entete(3, 3, "Ce que dit le règlement");
        int colonne = COMPTES;
        for (Verdict verdict : Verdict.values()) {
            page.mot(colonne, colonne, verdict.name(), Teinte.de(verdict));
            colonne++;
        }
        for (Objectif objectif : Objectif.values()) {
            page.ligne()
                    .texte(0, 0, objectif.numero(), page.styles().libelle)
                    .texte(1, 2, objectif.intitule())
                    .texte(3, 3, reglement.citation(objectif));
            Map<Verdict, Long> nombres = verdicts.getOrDefault(objectif, Map.of());
            int place = COMPTES;
            for (Verdict verdict : Verdict.values()) {
                page.nombre(place, nombres.getOrDefault(verdict, 0L));
                place++;
            }
        }
    }

    private static void verdicts(PageLisezMoi page) {
        page.section("Les verdicts");
        page.ligne().entete(0, 1, "Verdict").entete(2, PageLisezMoi.DERNIERE, "Sens");
        for (Verdict verdict : Verdict.values()) {
            page.ligne()
                    .mot(0, 1, verdict.name(), Teinte.de(verdict))
                    .texte(2, PageLisezMoi.DERNIERE, Mots.sens(verdict));
        }
    }

    private static void gravites(PageLisezMoi page, Map<Gravite, Long> nombres) {
        page.section("Les anomalies, par gravité");
        entete(page, "Gravité", "Anomalies");
        for (Gravite gravite : Gravite.values()) {
            page.ligne()
                    .mot(0, 1, gravite.name(), Teinte.de(gravite))
                    .nombre(2, nombres.getOrDefault(gravite, 0L))
                    .texte(3, PageLisezMoi.DERNIERE, Mots.sens(gravite));
        }
        total(page, nombres);
    }

    private static void entete(PageLisezMoi page, String mot, String nombre) {
        page.ligne().entete(0, 1, mot).entete(2, 2, nombre).entete(3, PageLisezMoi.DERNIERE, "Sens");
    }

    private static void total(PageLisezMoi page, Map<?, Long> nombres) {
        page.ligne()
                .texte(0, 1, "Total", page.styles().libelle)
                .nombre(2, nombres.values().stream().mapToLong(Long::longValue).sum());
    }
}
