package fr.care.controle.domaine.dossier;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.candidat.DecisionArs;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.candidat.Etablissement;
import fr.care.controle.domaine.depense.EtatFinancier;
import fr.care.controle.domaine.motif.Souillure;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReferentielOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of one candidate on the night, reconciled with the base: the only input of the rules besides the
 * parameters of the campaign and the date. Every list is in a total order of its content, so that verdicts do not depend on
 * the order of rows.
 *
 * @param etablissements the eligible EG only
 * @param osis answers per FINESS (EG or EJ) and field; a FINESS or a field that is absent was never answered
 * @param etatFinancier empty when no night ever received one
 * @param souillures what taints whole objectives; a source without taint may be absent
 */
public record Dossier(
        Candidat candidat,
        List<Etablissement> etablissements,
        Declaration declaration,
        List<Annuaire> annuaires,
        List<Perimetre> perimetres,
        List<Exercice> exercices,
        ReferentielOsis referentielOsis,
        Map<String, Map<ChampOsis, ReponseOsis>> osis,
        Optional<Convergence> convergence,
        List<Piece> pieces,
        List<DecisionArs> decisions,
        Optional<EtatFinancier> etatFinancier,
        Map<SourceDeclarative, List<Souillure>> souillures) {}
