package fr.care.controle.rapprochement;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Rejet;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the reading of the files leaves to tell: rejected rows, repeated rows, rows that contradict one another. */
final class AnomaliesLecture {
    private final Faits faits;
    private final Proprietaires proprietaires;
    private final Registre registre;

    AnomaliesLecture(Faits faits, Proprietaires proprietaires, Registre registre) {
        this.faits = faits;
        this.proprietaires = proprietaires;
        this.registre = registre;
    }

    void sourcesAbsentes() {
        faits.absentes()
                .forEach(source ->
                        registre.ajouterSansPreuve(Registre.SANS_CANDIDAT, Code.SOURCE_ABSENTE, source, List.of()));
    }

    /** A rejected row is told the night it is read; a number without the shape of a FINESS as long as the row is believed. */
    void rejets(Source source, LocalDate nuit) {
        Map<String, Integer> rangs = new HashMap<>();
        for (Rejet rejet : faits.rejets(source)) {
            Preuve preuve = rejet.preuve();
            Set<String> candidats = proprietaires.de(rejet.valeurs());
            if (preuve.nuit().equals(nuit)) {
                String objet = objet(source, rejet);
                int rang = rangs.merge(objet, 1, Integer::sum);
                registre.ajouter(
                        candidats,
                        Code.LIGNE_REJETEE,
                        rang == 1 ? objet : objet + " (" + rang + ")",
                        List.of(),
                        preuve);
            }
            rejet.finessInvalides()
                    .forEach(texte -> registre.ajouter(candidats, Code.FINESS_INVALIDE, texte, List.of(), preuve));
        }
    }

    /** What can be read of the key of the row, and its column at fault: neither its file nor its line, which say nothing of it. */
    private static String objet(Source source, Rejet rejet) {
        Valeurs valeurs = rejet.valeurs();
        String cle = source.schema().cle().stream()
                .map(colonne ->
                        valeurs.cle(List.of(colonne)).map(lue -> lue.get(0)).orElse("?"))
                .collect(Collectors.joining("|"));
        return (source.nom() + " " + cle + " " + rejet.colonne()).strip();
    }

    void signalements(Source source) {
        faits.signalements()
                .getOrDefault(source.nom(), List.of())
                .forEach(s ->
                        registre.ajouter(proprietaires.de(s.valeurs()), s.code(), s.objet(), List.of(), s.preuve()));
    }

    void conflits(Source source) {
        faits.conflits(source).forEach(this::conflit);
    }

    /** Lines of a recap that bear one number and differ: the recap counts as absent. */
    void recapsContredits() {
        faits.certains(Sources.PAIE)
                .filter(version -> version.valeurs().booleen("contredit"))
                .forEach(version -> registre.ajouter(
                        proprietaires.de(version.valeurs()),
                        Code.CONFLIT,
                        String.join(
                                "|",
                                version.valeurs()
                                        .cle(Sources.PAIE.schema().cle())
                                        .orElseThrow()),
                        List.of(),
                        version.preuve()));
    }

    void conflit(Fait fait) {
        Set<String> candidats = new TreeSet<>();
        fait.versions().forEach(version -> candidats.addAll(proprietaires.de(version.valeurs())));
        fait.versions()
                .forEach(version -> registre.ajouter(
                        candidats, Code.CONFLIT, String.join("|", fait.cle()), List.of(), version.preuve()));
    }
}
