package fr.care.controle.entrepot;

import static fr.care.controle.entrepot.ValeursSql.nombre;

import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Sommaire;
import fr.care.controle.domaine.resultat.Sommaire.ParObjectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads back what any night concluded, without what explains it: two nights are held against each other by that alone. */
@Repository
public class SommaireRepository {
    private final JdbcTemplate jdbc;

    public SommaireRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By candidate. */
    public SortedMap<String, Sommaire> sommaires(String campagne, LocalDate nuit) {
        Map<String, List<ParObjectif>> objectifs = objectifs(campagne, nuit);
        SortedMap<String, Sommaire> sommaires = new TreeMap<>();
        jdbc.query(
                "SELECT candidat_id, region, statut, decote_min, decote_max, montant_min, montant_max FROM synthese"
                        + " WHERE campagne = ? AND nuit = ?",
                ligne -> {
                    String candidat = ligne.getString(1);
                    sommaires.put(
                            candidat,
                            new Sommaire(
                                    candidat,
                                    ligne.getString(2),
                                    Statut.valueOf(ligne.getString(3)),
                                    intervalle(ligne, 4),
                                    montant(ligne, 6),
                                    montant(ligne, 7),
                                    objectifs.getOrDefault(candidat, List.of())));
                },
                campagne,
                nuit);
        return sommaires;
    }

    private Map<String, List<ParObjectif>> objectifs(String campagne, LocalDate nuit) {
        Map<String, List<ParObjectif>> objectifs = new HashMap<>();
        jdbc.query(
                "SELECT candidat_id, objectif, verdict, decote_min, decote_max FROM verdict"
                        + " WHERE campagne = ? AND nuit = ?",
                ligne -> {
                    objectifs
                            .computeIfAbsent(ligne.getString(1), c -> new ArrayList<>(Objectif.values().length))
                            .add(new ParObjectif(
                                    Objectif.valueOf(ligne.getString(2)),
                                    Verdict.valueOf(ligne.getString(3)),
                                    intervalle(ligne, 4)));
                },
                campagne,
                nuit);
        objectifs.values().forEach(liste -> liste.sort(Comparator.comparing(ParObjectif::objectif)));
        return objectifs;
    }

    private static Intervalle intervalle(ResultSet ligne, int colonne) throws SQLException {
        return new Intervalle(nombre(ligne.getBigDecimal(colonne)), nombre(ligne.getBigDecimal(colonne + 1)));
    }

    private static Optional<BigDecimal> montant(ResultSet ligne, int colonne) throws SQLException {
        return Optional.ofNullable(ligne.getBigDecimal(colonne)).map(ValeursSql::nombre);
    }
}
