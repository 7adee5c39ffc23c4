package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Chronologie;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.json.Json;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.phrase.Explication;
import fr.care.controle.restitution.phrase.Phrases;
import fr.care.controle.restitution.phrase.Preuves;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A candidate as the page keeps it: short keys, sentences already made, so that the script only lays them out. */
final class DonneesCandidats {
    /** Beyond, the sheet says how many there are and where: two thousand candidates stand in one page. */
    private static final int PREUVES_MAX = 3;

    private static final int MOTIFS_MAX = 6;
    private static final int LIGNES_MAX = 100;
    private static final Set<Echeance.Action> AUDITS =
            EnumSet.of(Echeance.Action.PREMIER_AUDIT, Echeance.Action.AUDIT_SUIVANT, Echeance.Action.AUDIT_MOYENNE);

    private static final Comparator<Echeance> ECHEANCES = Comparator.comparing(Echeance::limite)
            .thenComparing(e -> e.objectif().map(o -> o.numero()).orElse(""))
            .thenComparing(Echeance::objet)
            .thenComparing(Echeance::action);
    private static final Comparator<EffetLecture> EFFETS =
            Comparator.comparing(EffetLecture::lecture).thenComparing(EffetLecture::objectif);

    private final LocalDate nuit;

    DonneesCandidats(LocalDate nuit) {
        this.nuit = nuit;
    }

    ObjectNode de(LigneSynthese ligne, List<Anomalie> anomalies, List<Changement> changements) {
        ObjectNode c = Json.objet();
        c.put("i", ligne.candidat().id())
                .put("n", ligne.candidat().denomination())
                .put("t", ligne.candidat().type().name())
                .put("r", ligne.candidat().region())
                .put("e", ligne.evaluation().etat().name())
                .put("d", ligne.evaluation().dateReference().toString())
                .put("b", ligne.evaluation().baseDate().name())
                .put("s", ligne.evaluation().statut().name())
                .put("p", ligne.candidat().plafond().stripTrailingZeros());
        intervalle(
                c,
                "k",
                ligne.evaluation().decote().min(),
                ligne.evaluation().decote().max());
        intervalle(c, "q", ligne.bilan().plafondApresDecoteMin(), ligne.bilan().plafondApresDecoteMax());
        ligne.bilan().couts().ifPresent(couts -> {
            intervalle(c, "m", couts.montantMin(), couts.montantMax());
            ArrayNode detail = c.putArray("c");
            Stream.of(couts.internes(), couts.externes(), couts.autres(), couts.recettes(), couts.net())
                    .forEach(montant -> detail.add(montant.stripTrailingZeros()));
        });
        ArrayNode verdicts = c.putArray("v");
        ligne.evaluation().resultats().forEach(r -> verdict(verdicts.addArray(), r));
        ArrayNode echeances = c.putArray("h");
        ligne.echeances().stream().sorted(ECHEANCES).forEach(e -> echeance(echeances.addArray(), e));
        ArrayNode effets = c.putArray("l");
        ligne.effets().stream().sorted(EFFETS).forEach(e -> effet(effets.addArray(), e));
        ArrayNode chronologies = c.putArray("g");
        ligne.chronologies().forEach(g -> chronologie(chronologies.addArray(), g));
        c.putArray("z")
                .add(ligne.bilan().depenses().size())
                .add(changements.size())
                .add(anomalies.size());
        ArrayNode depenses = c.putArray("f");
        ligne.bilan().depenses().stream().limit(LIGNES_MAX).forEach(f -> depense(depenses.addArray(), f));
        ArrayNode mouvements = c.putArray("x");
        changements.stream()
                .sorted(Nouveautes.ORDRE)
                .limit(LIGNES_MAX)
                .forEach(x -> changement(mouvements.addArray(), x));
        ArrayNode signalements = c.putArray("a");
        anomalies.stream()
                .limit(LIGNES_MAX)
                .forEach(a -> signalements
                        .addArray()
                        .add(a.code().gravite().name())
                        .add(Phrases.de(a))
                        .add(preuves(a.preuves(), PREUVES_MAX)));
        return c;
    }

    private static void intervalle(ObjectNode noeud, String cle, BigDecimal min, BigDecimal max) {
        noeud.putArray(cle).add(min.stripTrailingZeros()).add(max.stripTrailingZeros());
    }

    private void verdict(ArrayNode noeud, ResultatObjectif r) {
        noeud.add(r.objectif().numero())
                .add(r.verdict().name())
                .add(Explication.constat(r))
                .add(r.rattrapable().name());
        ArrayNode motifs = noeud.addArray();
        List<Motif> distincts = r.motifs();
        distincts.stream().map(Phrases::de).distinct().limit(MOTIFS_MAX).forEach(motifs::add);
        long autres = distincts.stream().map(Phrases::de).distinct().count() - MOTIFS_MAX;
        if (autres > 0) {
            motifs.add("… et " + Nombres.quantite(autres, "autre motif", "autres motifs") + ", dans verdicts.csv.");
        }
        noeud.add(preuves(r.preuves(), r.verdict() == Verdict.ATTEINT ? 1 : PREUVES_MAX));
    }

    private String preuves(List<Preuve> preuves, int auPlus) {
        String debut = Preuves.de(preuves.subList(0, Math.min(auPlus, preuves.size())), nuit);
        int autres = preuves.size() - auPlus;
        return autres > 0 ? debut + " … (+" + autres + ")" : debut;
    }

    private void echeance(ArrayNode noeud, Echeance e) {
        noeud.add(e.objectif().map(o -> o.numero()).orElse(""))
                .add(e.objet())
                .add(e.action().phrase())
                .add(e.limite().toString())
                .add(ChronoUnit.DAYS.between(nuit, e.limite()))
                .add(AUDITS.contains(e.action()) ? 1 : 0);
    }

    private static void effet(ArrayNode noeud, EffetLecture e) {
        noeud.add(e.lecture().name())
                .add(e.objectif().numero())
                .add(e.defaut().name())
                .add(e.autre().name());
        euros(noeud, e.montantDefautMax());
        euros(noeud, e.montantAutreMax());
    }

    private static void euros(ArrayNode noeud, Optional<BigDecimal> montant) {
        montant.ifPresentOrElse(m -> noeud.add(m.stripTrailingZeros()), noeud::addNull);
    }

    /** An audit by the days since the one before, which is measured anyway: thousands of them stand in the page. */
    private static void chronologie(ArrayNode noeud, Chronologie g) {
        noeud.add(g.objectif().numero()).add(g.objet());
        g.debut().ifPresentOrElse(d -> noeud.add(d.toString()), noeud::addNull);
        noeud.add(g.fin().toString());
        ArrayNode jalons = noeud.addArray();
        g.jalons().forEach(j -> {
            ArrayNode jalon = jalons.addArray().add(j.audit());
            j.ecart()
                    .ifPresentOrElse(
                            e -> jalon.add(e.jours()).add(e.respecte() ? 1 : 0),
                            () -> jalon.add(j.date().toString()));
        });
        ArrayNode enCours = noeud.addArray();
        g.enCours().ifPresent(e -> enCours.add(e.jours()).add(e.respecte() ? 1 : 0));
        ArrayNode moyenne = noeud.addArray();
        g.moyenne()
                .ifPresent(m ->
                        moyenne.add(m.jours().toPlainString().replace('.', ',')).add(m.respectee() ? 1 : 0));
    }

    private void depense(ArrayNode noeud, Depense f) {
        noeud.add(f.nature().name())
                .add(f.reference())
                .add(f.annee().map(String::valueOf).orElse(""))
                .add(f.objectif())
                .add(f.declare().stripTrailingZeros());
        // Most lines are kept whole: nothing says so in less room.
        euros(noeud, f.retenu().compareTo(f.declare()) == 0 ? Optional.empty() : Optional.of(f.retenu()));
        ArrayNode motifs = noeud.addArray();
        f.motifs().stream().map(Phrases::de).distinct().forEach(motifs::add);
        noeud.add(Preuves.une(f.preuve(), nuit));
    }

    private static void changement(ArrayNode noeud, Changement x) {
        noeud.add(x.objectif().map(o -> o.numero()).orElse(""))
                .add(Libelles.champ(x.champ()))
                .add(Libelles.valeur(x, x.avant()))
                .add(Libelles.valeur(x, x.apres()))
                .add(Nouveautes.pourquoi(x.cause()));
    }
}
