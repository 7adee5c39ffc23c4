package fr.care.controle.entrepot;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.resultat.Depense;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The lines of the financial statements, and what is kept of them. */
@Repository
public class DepenseRepository {
    private final JdbcTemplate jdbc;
    private final Insertion insertion;

    public DepenseRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.insertion = new Insertion(jdbc);
    }

    /** Writes the lines of some candidates, each in its order. */
    public void enregistrer(String campagne, LocalDate nuit, Map<String, List<Depense>> parCandidat) {
        List<@Nullable Object[]> lignes = new ArrayList<>();
        parCandidat.forEach((candidatId, depenses) -> {
            int rang = 0;
            for (Depense d : depenses) {
                lignes.add(new @Nullable Object[] {
                    campagne,
                    nuit,
                    candidatId,
                    rang++,
                    d.nature().name(),
                    d.reference(),
                    d.annee().orElse(null),
                    d.objectif(),
                    d.declare().toPlainString(),
                    d.retenu().toPlainString(),
                    CodecMotif.motifs(d.motifs()),
                    CodecMotif.preuves(List.of(d.preuve()))
                });
            }
        });
        insertion.inserer(
                "depense (campagne, nuit, candidat_id, rang, nature, reference, annee, objectif, montant_declare, "
                        + "montant_retenu, motifs, preuve)",
                lignes);
    }

    /** The lines of these candidates, each in its order. */
    Map<String, List<Depense>> parCandidat(LotCandidats lot) {
        Map<String, List<Depense>> depenses = new HashMap<>();
        jdbc.query(
                "SELECT candidat_id, nature, reference, annee, objectif, montant_declare, montant_retenu, motifs, preuve"
                        + " FROM depense WHERE " + lot.condition() + " ORDER BY rang",
                ligne -> {
                    depenses.computeIfAbsent(ligne.getString(1), c -> new ArrayList<>())
                            .add(depense(ligne));
                },
                lot.arguments());
        return depenses;
    }

    private static Depense depense(ResultSet ligne) throws SQLException {
        return new Depense(
                Nature.valueOf(ligne.getString(2)),
                ligne.getString(3),
                Optional.ofNullable(ligne.getObject(4, Integer.class)),
                ligne.getString(5),
                ValeursSql.nombre(new BigDecimal(ligne.getString(6))),
                ValeursSql.nombre(new BigDecimal(ligne.getString(7))),
                CodecMotif.motifs(ligne.getString(8)),
                CodecMotif.preuves(ligne.getString(9)).get(0));
    }
}
