package fr.care.controle.restitution.fiche;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.BilanFinancier.Couts;
import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.json.Json;
import fr.care.controle.restitution.phrase.Explication;
import fr.care.controle.restitution.phrase.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A fiche for machines: the values typed, the words those of the tables. */
public final class JsonFiche {
    private JsonFiche() {}

    public static String de(Fiche fiche) {
        Candidat candidat = fiche.ligne().candidat();
        Evaluation evaluation = fiche.ligne().evaluation();
        ObjectNode racine = Json.objet();
        racine.put("candidat_id", candidat.id())
                .put("denomination", candidat.denomination())
                .put("type", candidat.type().name())
                .put("region", candidat.region())
                .put("nuit", fiche.nuit().toString())
                .put("etat_dossier", evaluation.etat().name())
                .put("date_reference", evaluation.dateReference().toString())
                .put("base_date", evaluation.baseDate().name())
                .put("statut", evaluation.statut().name());
        decote(racine, evaluation.decote());
        Optional<Couts> couts = fiche.ligne().bilan().couts();
        racine.put(
                "montant_min",
                couts.map(Couts::montantMin).map(JsonFiche::euros).orElse(null));
        racine.put(
                "montant_max",
                couts.map(Couts::montantMax).map(JsonFiche::euros).orElse(null));
        echeances(racine, fiche, fiche.echeancesDuDossier());
        ArrayNode objectifs = racine.putArray("objectifs");
        fiche.resultats().forEach(resultat -> objectif(objectifs.addObject(), fiche, resultat));
        return Json.texte(racine);
    }

    private static void objectif(ObjectNode noeud, Fiche fiche, ResultatObjectif resultat) {
        noeud.put("objectif", resultat.objectif().numero())
                .put("intitule", resultat.objectif().intitule())
                .put("citation", fiche.citation(resultat))
                .put("verdict", resultat.verdict().name());
        decote(noeud, resultat.decote());
        resultat.mesure().ifPresent(mesure -> mesure(noeud.putObject("mesure"), mesure));
        resultat.seuil().ifPresent(seuil -> mesure(noeud.putObject("seuil"), seuil));
        noeud.put("rattrapable", resultat.rattrapable().name());
        noeud.put("constat", Explication.constat(resultat));
        ArrayNode motifs = noeud.putArray("motifs");
        for (Motif motif : resultat.motifs()) {
            ObjectNode raison = motifs.addObject();
            raison.put("code", motif.code().name()).put("objet", motif.objet()).put("phrase", Phrases.de(motif));
            preuves(raison, motif.preuves());
        }
        preuves(noeud, resultat.preuves());
        echeances(noeud, fiche, fiche.echeances(resultat));
        ArrayNode lectures = noeud.putArray("lectures");
        fiche.lectures(resultat).forEach(effet -> lecture(lectures.addObject(), effet));
    }

    private static void decote(ObjectNode noeud, Intervalle decote) {
        noeud.put("decote_min", decote.min()).put("decote_max", decote.max());
    }

    private static void mesure(ObjectNode noeud, Mesure mesure) {
        if (mesure instanceof Mesure.Frequence f) {
            noeud.put("ecart_max_jours", f.ecartMax()).put("ecart_moyen_jours", f.moyenne());
        } else if (mesure instanceof Mesure.PartActivite p) {
            noeud.put("part_activite_pourcent", p.pourcentage());
        } else if (mesure instanceof Mesure.Unites u) {
            noeud.put("unites_atteintes", u.atteintes()).put("unites", u.total());
        }
    }

    private static void preuves(ObjectNode noeud, List<Preuve> preuves) {
        ArrayNode liste = noeud.putArray("preuves");
        for (Preuve preuve : preuves) {
            liste.addObject()
                    .put("nuit", preuve.nuit().toString())
                    .put("fichier", preuve.fichier())
                    .put("ligne", preuve.ligne());
        }
    }

    private static void echeances(ObjectNode noeud, Fiche fiche, List<Echeance> echeances) {
        ArrayNode liste = noeud.putArray("echeances");
        for (Echeance echeance : echeances) {
            liste.addObject()
                    .put("objet", echeance.objet())
                    .put("action", echeance.action().phrase())
                    .put("date_limite", echeance.limite().toString())
                    .put("jours_restants", ChronoUnit.DAYS.between(fiche.nuit(), echeance.limite()));
        }
    }

    private static void lecture(ObjectNode noeud, EffetLecture effet) {
        noeud.put("lecture", effet.lecture().name())
                .put("suivie", effet.lecture().defaut())
                .put("autre", effet.lecture().autre())
                .put("verdict_lecture", effet.autre().name())
                .put(
                        "montant_defaut_max",
                        effet.montantDefautMax().map(JsonFiche::euros).orElse(null))
                .put(
                        "montant_lecture_max",
                        effet.montantAutreMax().map(JsonFiche::euros).orElse(null));
    }

    private static BigDecimal euros(BigDecimal montant) {
        return montant.setScale(2, RoundingMode.HALF_UP);
    }
}
