package fr.care.controle.entrepot;

import fr.care.controle.restitution.FichierEntree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The files of each night, with what became of their rows. */
@Repository
public class FichierRepository {
    private final JdbcTemplate jdbc;
    private final Insertion insertion;

    public FichierRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.insertion = new Insertion(jdbc);
    }

    public void enregistrer(String campagne, LocalDate nuit, List<FichierEntree> fichiers) {
        List<Object[]> lignes = new ArrayList<>();
        for (FichierEntree f : fichiers) {
            lignes.add(new Object[] {
                campagne,
                nuit,
                f.source(),
                f.chemin(),
                f.sha256(),
                f.octets(),
                f.lues(),
                f.acceptees(),
                f.rejetees(),
                f.doublons()
            });
        }
        insertion.inserer(
                "fichier (campagne, nuit, source, chemin, sha256, octets, lues, acceptees, rejetees, doublons)",
                lignes);
    }

    /** The files of a night, by path. */
    public List<FichierEntree> fichiers(String campagne, LocalDate nuit) {
        List<FichierEntree> fichiers = jdbc.query(
                "SELECT source, chemin, sha256, octets, lues, acceptees, rejetees, doublons FROM fichier"
                        + " WHERE campagne = ? AND nuit = ?",
                (ligne, rang) -> new FichierEntree(
                        ligne.getString(1),
                        ligne.getString(2),
                        ligne.getString(3),
                        ligne.getLong(4),
                        ligne.getLong(5),
                        ligne.getLong(6),
                        ligne.getLong(7),
                        ligne.getLong(8)),
                campagne,
                nuit);
        return fichiers.stream()
                .sorted(Comparator.comparing(FichierEntree::chemin))
                .toList();
    }
}
