package fr.care.controle.entrepot;

import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.domaine.resultat.Changement.Champ;
import fr.care.controle.domaine.resultat.Objectif;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What changed since the former published night. */
@Repository
public class ChangementRepository {
    private final JdbcTemplate jdbc;
    private final Insertion insertion;

    public ChangementRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.insertion = new Insertion(jdbc);
    }

    /** Replaces what an earlier try of the same step may have left. */
    public void remplacer(String campagne, LocalDate nuit, List<Changement> changements) {
        jdbc.update("DELETE FROM changement WHERE campagne = ? AND nuit = ?", campagne, nuit);
        List<@Nullable Object[]> lignes = new ArrayList<>();
        for (Changement c : changements) {
            lignes.add(new @Nullable Object[] {
                campagne,
                nuit,
                c.candidatId(),
                c.region(),
                c.objectif().map(Objectif::name).orElse(null),
                c.champ().name(),
                c.avant().map(ChangementRepository::texte).orElse(null),
                c.apres().map(ChangementRepository::texte).orElse(null),
                c.cause().genre().name(),
                CodecOrigine.texte(c.cause().origine())
            });
        }
        insertion.inserer(
                "changement (campagne, nuit, candidat_id, region, objectif, champ, avant, apres, cause, detail)",
                lignes);
    }

    /** In no order: the writers sort them. */
    List<Changement> changements(LotCandidats lot) {
        return jdbc.query(
                "SELECT candidat_id, region, objectif, champ, avant, apres, cause, detail FROM changement WHERE "
                        + lot.condition(),
                (ligne, rang) -> {
                    Champ champ = Champ.valueOf(ligne.getString(4));
                    return new Changement(
                            ligne.getString(1),
                            ligne.getString(2),
                            Optional.ofNullable(ligne.getString(3)).map(Objectif::valueOf),
                            champ,
                            Optional.ofNullable(ligne.getString(5)).map(valeur -> valeur(champ, valeur)),
                            Optional.ofNullable(ligne.getString(6)).map(valeur -> valeur(champ, valeur)),
                            new Cause(Cause.Genre.valueOf(ligne.getString(7)), CodecOrigine.lire(ligne.getString(8))));
                },
                lot.arguments());
    }

    private static String texte(Object valeur) {
        return valeur instanceof BigDecimal nombre ? nombre.toPlainString() : valeur.toString();
    }

    private static Object valeur(Champ champ, String texte) {
        return champ == Champ.VERDICT || champ == Champ.STATUT ? texte : new BigDecimal(texte);
    }
}
