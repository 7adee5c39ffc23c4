package fr.care.controle.entrepot;

import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What each candidate must still do, and what other readings would change for it. */
@Repository
public class SuiviRepository {
    private final JdbcTemplate jdbc;
    private final Insertion insertion;

    public SuiviRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.insertion = new Insertion(jdbc);
    }

    public void enregistrerEcheances(String campagne, LocalDate nuit, Map<String, List<Echeance>> parCandidat) {
        List<@Nullable Object[]> lignes = new ArrayList<>();
        parCandidat.forEach((candidat, echeances) -> {
            for (Echeance e : echeances) {
                lignes.add(new @Nullable Object[] {
                    campagne,
                    nuit,
                    candidat,
                    e.objectif().map(Objectif::name).orElse(null),
                    e.objet(),
                    e.action().name(),
                    e.limite()
                });
            }
        });
        insertion.inserer("echeance (campagne, nuit, candidat_id, objectif, objet, action, date_limite)", lignes);
    }

    /** In no order: the writers sort them. */
    Map<String, List<Echeance>> echeances(LotCandidats lot) {
        Map<String, List<Echeance>> echeances = new HashMap<>();
        jdbc.query(
                "SELECT candidat_id, objectif, objet, action, date_limite FROM echeance WHERE " + lot.condition(),
                ligne -> {
                    echeances
                            .computeIfAbsent(ligne.getString(1), c -> new ArrayList<>())
                            .add(new Echeance(
                                    Optional.ofNullable(ligne.getString(2)).map(Objectif::valueOf),
                                    ligne.getString(3),
                                    Echeance.Action.valueOf(ligne.getString(4)),
                                    ligne.getObject(5, LocalDate.class)));
                },
                lot.arguments());
        return echeances;
    }

    public void enregistrerEffets(String campagne, LocalDate nuit, Map<String, List<EffetLecture>> parCandidat) {
        List<@Nullable Object[]> lignes = new ArrayList<>();
        parCandidat.forEach((candidat, effets) -> {
            for (EffetLecture e : effets) {
                lignes.add(new @Nullable Object[] {
                    campagne,
                    nuit,
                    candidat,
                    e.lecture().name(),
                    e.objectif().name(),
                    e.defaut().name(),
                    e.autre().name(),
                    e.montantDefautMax().orElse(null),
                    e.montantAutreMax().orElse(null)
                });
            }
        });
        insertion.inserer(
                "effet_lecture (campagne, nuit, candidat_id, lecture, objectif, verdict_defaut, verdict_lecture, "
                        + "montant_defaut_max, montant_lecture_max)",
                lignes);
    }

    /** In no order: the writers sort them. */
    Map<String, List<EffetLecture>> effets(LotCandidats lot) {
        Map<String, List<EffetLecture>> effets = new HashMap<>();
        jdbc.query(
                "SELECT candidat_id, lecture, objectif, verdict_defaut, verdict_lecture, montant_defaut_max,"
                        + " montant_lecture_max FROM effet_lecture WHERE " + lot.condition(),
                ligne -> {
                    effets.computeIfAbsent(ligne.getString(1), c -> new ArrayList<>())
                            .add(new EffetLecture(
                                    Lecture.valueOf(ligne.getString(2)),
                                    Objectif.valueOf(ligne.getString(3)),
                                    Verdict.valueOf(ligne.getString(4)),
                                    Verdict.valueOf(ligne.getString(5)),
                                    Optional.ofNullable(ligne.getBigDecimal(6)).map(ValeursSql::nombre),
                                    Optional.ofNullable(ligne.getBigDecimal(7)).map(ValeursSql::nombre)));
                },
                lot.arguments());
        return effets;
    }
}
