package fr.care.controle.entrepot;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.CodecValeurs;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Groupe;
import fr.care.controle.fait.GroupesLus;
import fr.care.controle.fait.LecteurValeurs;
import fr.care.controle.fait.Rejet;
import fr.care.controle.fait.Signalement;
import fr.care.controle.format.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The facts of a campaign, each with the nights between which it was believed. */
@Repository
public class FaitRepository {
    private static final int TAILLE_LOT = 1_000;
    /** Below the 1,048,576 bytes that H2 holds in one cell. */
    private static final int TAILLE_FRAGMENT = 1_000_000;

    private static final String SEPARATEUR_LISTE = "\u001E";

    private final JdbcTemplate jdbc;
    private final Insertion insertion;

    public FaitRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.insertion = new Insertion(jdbc);
    }

    /** What is believed once the night has been read. */
    public EtatSource etat(String campagne, Schema schema, LocalDate nuit) {
        return etat(campagne, schema, nuit, "<=", ">");
    }

    /** What was believed before the night. */
    public EtatSource etatAvant(String campagne, Schema schema, LocalDate nuit) {
        return etat(campagne, schema, nuit, "<", ">=");
    }

    private EtatSource etat(String campagne, Schema schema, LocalDate nuit, String debut, String fin) {
        LecteurValeurs valeurs = new LecteurValeurs(schema);
        GroupesLus groupes = new GroupesLus(schema);
        String valide = " WHERE campagne = ? AND source = ? AND nuit_de " + debut + " ? AND (nuit_a IS NULL OR nuit_a "
                + fin + " ?)";
        Object[] parametres = {campagne, schema.nom(), nuit, nuit};
        jdbc.query(
                "SELECT groupe, contenu, serre FROM fait" + valide + " ORDER BY groupe, fragment",
                ligne -> {
                    String contenu = ligne.getString(2);
                    if (contenu == null) {
                        groupes.morceau(ligne.getString(1), ligne.getBytes(3));
                    } else {
                        groupes.texte(ligne.getString(1), contenu);
                    }
                },
                parametres);
        List<Rejet> rejets = jdbc.query(
                "SELECT nuit_de, fichier, ligne, colonne, valeur, motif, valeurs, finess_invalides FROM rejet" + valide
                        + " ORDER BY nuit_de, rang",
                (ligne, rang) -> new Rejet(
                        new Preuve(ligne.getObject(1, LocalDate.class), ligne.getString(2), ligne.getInt(3)),
                        valeurs.lire(ligne.getString(7)),
                        ligne.getString(4),
                        ligne.getString(5),
                        ligne.getString(6),
                        liste(ligne.getString(8))),
                parametres);
        Integer fichiers = jdbc.queryForObject(
                "SELECT COUNT(*) FROM fichier WHERE campagne = ? AND source = ? AND nuit " + debut + " ?",
                Integer.class,
                campagne,
                schema.nom(),
                nuit);
        return new EtatSource(fichiers != null && fichiers > 0, groupes.faits(), rejets);
    }

    private static List<String> liste(String texte) {
        return texte.isEmpty() ? List.of() : Arrays.asList(texte.split(SEPARATEUR_LISTE, -1));
    }

    /** Writes what a night changes of a source: groups that differ are closed the night before and opened again. */
    public void enregistrer(String campagne, Schema schema, LocalDate nuit, EtatSource avant, EtatSource apres) {
        List<Object[]> fermetures = avant.faits().groupes().stream()
                .filter(groupe -> !apres.faits().contient(groupe))
                .map(groupe ->
                        new Object[] {nuit, campagne, schema.nom(), groupe.cle().toString()})
                .toList();
        lots(
                "UPDATE fait SET nuit_a = ? WHERE campagne = ? AND source = ? AND groupe = ? AND nuit_a IS NULL",
                fermetures);
        ouvrir(
                campagne,
                schema,
                nuit,
                apres.faits().groupes().stream()
                        .filter(groupe -> !avant.faits().contient(groupe))
                        .toList());
        enregistrerRejets(campagne, schema, nuit, avant.rejets(), apres.rejets());
    }

    /** In the order of the primary key: else each batch would touch, and write again, pages of the whole index. */
    private void ouvrir(String campagne, Schema schema, LocalDate nuit, List<Groupe> groupes) {
        for (int i = 0; i < groupes.size(); i += TAILLE_LOT) {
            List<Object[]> lignes = new ArrayList<>(TAILLE_LOT);
            for (Groupe groupe : groupes.subList(i, Math.min(i + TAILLE_LOT, groupes.size()))) {
                byte[] octets = groupe.octets();
                for (int fragment = 0; fragment * TAILLE_FRAGMENT < octets.length; fragment++) {
                    int debut = fragment * TAILLE_FRAGMENT;
                    byte[] morceau =
                            Arrays.copyOfRange(octets, debut, Math.min(debut + TAILLE_FRAGMENT, octets.length));
                    lignes.add(
                            new Object[] {campagne, schema.nom(), groupe.cle().toString(), fragment, nuit, morceau});
                }
            }
            insertion.inserer("fait (campagne, source, groupe, fragment, nuit_de, serre)", lignes);
        }
    }

    /** Closes the rejected rows that no longer taint and writes those of the night. */
    public void enregistrerRejets(
            String campagne, Schema schema, LocalDate nuit, List<Rejet> avant, List<Rejet> apres) {
        Set<Preuve> gardes = new HashSet<>();
        apres.forEach(rejet -> gardes.add(rejet.preuve()));
        List<Object[]> fermetures = new ArrayList<>();
        for (Rejet rejet : avant) {
            Preuve p = rejet.preuve();
            if (!gardes.contains(p)) {
                fermetures.add(new Object[] {nuit, campagne, schema.nom(), p.nuit(), p.fichier(), p.ligne()});
            }
        }
        List<Object[]> ouvertures = new ArrayList<>();
        for (Rejet rejet : apres) {
            if (rejet.preuve().nuit().equals(nuit)) {
                ouvertures.add(new Object[] {
                    campagne,
                    schema.nom(),
                    nuit,
                    ouvertures.size(),
                    rejet.preuve().fichier(),
                    rejet.preuve().ligne(),
                    rejet.colonne(),
                    rejet.valeur(),
                    rejet.motif(),
                    CodecValeurs.texte(rejet.valeurs()),
                    String.join(SEPARATEUR_LISTE, rejet.finessInvalides())
                });
            }
        }
        lots(
                "UPDATE rejet SET nuit_a = ? WHERE campagne = ? AND source = ? AND nuit_de = ? AND fichier = ? AND ligne = ?",
                fermetures);
        insertion.inserer(
                "rejet (campagne, source, nuit_de, rang, fichier, ligne, colonne, valeur, motif, valeurs, "
                        + "finess_invalides)",
                ouvertures);
    }

    public void enregistrerSignalements(
            String campagne, Schema schema, LocalDate nuit, List<Signalement> signalements) {
        List<Object[]> lignes = new ArrayList<>();
        for (Signalement s : signalements) {
            lignes.add(new Object[] {
                campagne,
                nuit,
                schema.nom(),
                s.code().name(),
                s.objet(),
                s.preuve().fichier(),
                s.preuve().ligne(),
                CodecValeurs.texte(s.valeurs())
            });
        }
        insertion.inserer("signalement (campagne, nuit, source, code, objet, fichier, ligne, valeurs)", lignes);
    }

    public List<Signalement> signalements(String campagne, Schema schema, LocalDate nuit) {
        LecteurValeurs valeurs = new LecteurValeurs(schema);
        return jdbc.query(
                "SELECT code, objet, fichier, ligne, valeurs FROM signalement"
                        + " WHERE campagne = ? AND nuit = ? AND source = ? ORDER BY fichier, ligne, code, objet",
                (ligne, rang) -> new Signalement(
                        Code.valueOf(ligne.getString(1)),
                        ligne.getString(2),
                        valeurs.lire(ligne.getString(5)),
                        new Preuve(nuit, ligne.getString(3), ligne.getInt(4))),
                campagne,
                nuit,
                schema.nom());
    }

    private void lots(String sql, List<Object[]> lignes) {
        for (int i = 0; i < lignes.size(); i += TAILLE_LOT) {
            jdbc.batchUpdate(sql, lignes.subList(i, Math.min(i + TAILLE_LOT, lignes.size())));
        }
    }
}
