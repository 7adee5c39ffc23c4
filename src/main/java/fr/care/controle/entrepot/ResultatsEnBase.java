package fr.care.controle.entrepot;

import static fr.care.controle.entrepot.ValeursSql.nombre;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.BilanFinancier.Couts;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Rattrapable;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.OrdreResultats;
import fr.care.controle.restitution.RejetLigne;
import fr.care.controle.restitution.ResultatsNuit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The results of a night, read back from the database. Orders are made here and not in SQL: databases differ in how they order
 * texts, published bytes do not.
 */
public final class ResultatsEnBase implements ResultatsNuit {
    private final JdbcTemplate jdbc;
    private final DepenseRepository depenses;
    private final SuiviRepository suivi;
    private final ChangementRepository changements;
    private final List<FichierEntree> entrees;
    private final Supplier<Map<String, Set<String>>> candidatsParFiness;
    private final String campagne;
    private final LocalDate nuit;
    private final String versionRegles;
    private final String versionLogiciel;

    public ResultatsEnBase(
            JdbcTemplate jdbc,
            DepenseRepository depenses,
            SuiviRepository suivi,
            ChangementRepository changements,
            List<FichierEntree> entrees,
            Supplier<Map<String, Set<String>>> candidatsParFiness,
            String campagne,
            LocalDate nuit,
            String versionRegles,
            String versionLogiciel) {
        this.jdbc = jdbc;
        this.depenses = depenses;
        this.suivi = suivi;
        this.changements = changements;
        this.entrees = entrees;
        this.candidatsParFiness = candidatsParFiness;
        this.campagne = campagne;
        this.nuit = nuit;
        this.versionRegles = versionRegles;
        this.versionLogiciel = versionLogiciel;
    }

    @Override
    public String campagne() {
        return campagne;
    }

    @Override
    public LocalDate dateControle() {
        return nuit;
    }

    @Override
    public String versionRegles() {
        return versionRegles;
    }

    @Override
    public String versionLogiciel() {
        return versionLogiciel;
    }

    @Override
    public List<FichierEntree> entrees() {
        return entrees;
    }

    @Override
    public Map<String, Set<String>> candidatsParFiness() {
        return candidatsParFiness.get();
    }

    @Override
    public Map<String, String> regions() {
        Map<String, String> regions = new HashMap<>();
        jdbc.query(
                "SELECT candidat_id, region FROM synthese WHERE campagne = ? AND nuit = ?",
                ligne -> {
                    regions.put(ligne.getString(1), ligne.getString(2));
                },
                campagne,
                nuit);
        return regions;
    }

    /** The candidates that this table names, in the order of the results, in lots. */
    private Stream<LotCandidats> lots(String table) {
        List<String> candidats = jdbc.queryForList(
                "SELECT DISTINCT candidat_id FROM " + table + " WHERE campagne = ? AND nuit = ?",
                String.class,
                campagne,
                nuit);
        return LotCandidats.de(campagne, nuit, candidats);
    }

    @Override
    public Stream<LigneSynthese> syntheses() {
        return lots("synthese").flatMap(lot -> syntheses(lot).stream());
    }

    private List<LigneSynthese> syntheses(LotCandidats lot) {
        Map<String, Integer> anomalies = new HashMap<>();
        jdbc.query(
                "SELECT candidat_id, COUNT(*) FROM anomalie WHERE " + lot.condition() + " GROUP BY candidat_id",
                ligne -> {
                    anomalies.put(ligne.getString(1), ligne.getInt(2));
                },
                lot.arguments());
        Map<String, List<ResultatObjectif>> verdicts = new HashMap<>();
        jdbc.query(
                "SELECT candidat_id, objectif, verdict, decote_min, decote_max, mesure, seuil, rattrapable, motifs, preuves"
                        + " FROM verdict WHERE " + lot.condition(),
                ligne -> {
                    verdicts.computeIfAbsent(ligne.getString(1), c -> new ArrayList<>(9))
                            .add(verdict(ligne));
                },
                lot.arguments());
        verdicts.values().forEach(liste -> liste.sort(Comparator.comparing(ResultatObjectif::objectif)));
        Map<String, List<Depense>> parCandidat = depenses.parCandidat(lot);
        Map<String, List<Echeance>> echeances = suivi.echeances(lot);
        Map<String, List<EffetLecture>> effets = suivi.effets(lot);
        return jdbc
                .query(
                        "SELECT candidat_id, type, denomination, region, plafond, preuve, etat_dossier, date_reference,"
                                + " base_date, statut, decote_min, decote_max, plafond_apres_decote_min,"
                                + " plafond_apres_decote_max, couts_internes, couts_externes, autres_couts, recettes,"
                                + " cout_net_eligible, montant_min, montant_max, chronologies"
                                + " FROM synthese WHERE " + lot.condition(),
                        (ligne, rang) -> synthese(ligne, verdicts, parCandidat, echeances, effets, anomalies),
                        lot.arguments())
                .stream()
                .sorted(Comparator.comparing(ligne -> ligne.candidat().id()))
                .toList();
    }

    private static LigneSynthese synthese(
            ResultSet ligne,
            Map<String, List<ResultatObjectif>> verdicts,
            Map<String, List<Depense>> depenses,
            Map<String, List<Echeance>> echeances,
            Map<String, List<EffetLecture>> effets,
            Map<String, Integer> anomalies)
            throws SQLException {
        String id = ligne.getString(1);
        Candidat candidat = new Candidat(
                id,
                TypeCandidat.valueOf(ligne.getString(2)),
                ligne.getString(3),
                ligne.getString(4),
                nombre(ligne.getBigDecimal(5)),
                CodecMotif.preuves(ligne.getString(6)).get(0));
        Evaluation evaluation = new Evaluation(
                id,
                EtatDossier.valueOf(ligne.getString(7)),
                ligne.getObject(8, LocalDate.class),
                BaseDate.valueOf(ligne.getString(9)),
                Statut.valueOf(ligne.getString(10)),
                new Intervalle(nombre(ligne.getBigDecimal(11)), nombre(ligne.getBigDecimal(12))),
                verdicts.getOrDefault(id, List.of()));
        BilanFinancier bilan = new BilanFinancier(
                nombre(ligne.getBigDecimal(13)),
                nombre(ligne.getBigDecimal(14)),
                couts(ligne),
                depenses.getOrDefault(id, List.of()));
        return new LigneSynthese(
                new ResultatCandidat(
                        candidat,
                        evaluation,
                        bilan,
                        echeances.getOrDefault(id, List.of()),
                        effets.getOrDefault(id, List.of()),
                        CodecChronologie.lire(ligne.getString(22))),
                anomalies.getOrDefault(id, 0));
    }

    private static Optional<Couts> couts(ResultSet ligne) throws SQLException {
        return ligne.getBigDecimal(15) == null
                ? Optional.empty()
                : Optional.of(new Couts(
                        nombre(ligne.getBigDecimal(15)),
                        nombre(ligne.getBigDecimal(16)),
                        nombre(ligne.getBigDecimal(17)),
                        nombre(ligne.getBigDecimal(18)),
                        nombre(ligne.getBigDecimal(19)),
                        nombre(ligne.getBigDecimal(20)),
                        nombre(ligne.getBigDecimal(21))));
    }

    private static ResultatObjectif verdict(ResultSet ligne) throws SQLException {
        return new ResultatObjectif(
                Objectif.valueOf(ligne.getString(2)),
                Verdict.valueOf(ligne.getString(3)),
                new Intervalle(nombre(ligne.getBigDecimal(4)), nombre(ligne.getBigDecimal(5))),
                CodecMotif.mesure(ligne.getString(6)),
                CodecMotif.mesure(ligne.getString(7)),
                CodecMotif.motifs(ligne.getString(9)),
                Rattrapable.valueOf(ligne.getString(8)),
                CodecMotif.preuves(ligne.getString(10)));
    }

    @Override
    public Stream<Anomalie> anomalies() {
        return lots("anomalie")
                .flatMap(lot -> jdbc
                        .query(
                                "SELECT candidat_id, code, objet, details, preuves FROM anomalie WHERE "
                                        + lot.condition(),
                                (ligne, rang) -> new Anomalie(
                                        ligne.getString(1),
                                        Code.valueOf(ligne.getString(2)),
                                        ligne.getString(3),
                                        CodecMotif.details(ligne.getString(4)),
                                        CodecMotif.preuves(ligne.getString(5))),
                                lot.arguments())
                        .stream()
                        .sorted(OrdreResultats.ANOMALIES));
    }

    @Override
    public Stream<Changement> changements() {
        return lots("changement")
                .flatMap(lot ->
                        changements.changements(lot).stream().sorted(Comparator.comparing(Changement::candidatId)));
    }

    @Override
    public Stream<RejetLigne> rejets() {
        return jdbc
                .query(
                        "SELECT source, fichier, ligne, colonne, valeur, motif FROM rejet"
                                + " WHERE campagne = ? AND nuit_de = ?",
                        (ligne, rang) -> new RejetLigne(
                                ligne.getString(1),
                                ligne.getString(2),
                                ligne.getInt(3),
                                ligne.getString(4),
                                ligne.getString(5),
                                ligne.getString(6)),
                        campagne,
                        nuit)
                .stream()
                .sorted(OrdreResultats.REJETS);
    }
}
