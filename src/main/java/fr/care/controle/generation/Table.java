package fr.care.controle.generation;

import fr.care.controle.format.Schema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CSV files of one source, a new one for each block of candidates. Some are as exports are: other delimiter, other
 * encoding, other headers.
 */
final class Table implements AutoCloseable {
    /** One file out of so many has each oddity. */
    private static final int VARIANTES = 7;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final Path dossier;
    private final String nom;
    private final Schema schema;
    private final Casse casse;

    private boolean menage;
    private @Nullable Writer sortie;
    private char separateur = ';';
    private int fichiers;
    private long lignes;
    private long octets;

    /**
     * The files of a source.
     *
     * @param casse none in a reference
     */
    Table(Path dossier, String nom, Schema schema, Casse casse) {
        this.dossier = dossier;
        this.nom = nom;
        this.schema = schema;
        this.casse = casse;
    }

    /** Whether the next rows are spared. */
    void menager(boolean oui) {
        menage = oui;
    }

    /** Ends the current file: the next row begins another one. */
    void bloc() throws IOException {
        if (sortie != null) {
            sortie.close();
            sortie = null;
            casse.repartir();
            octets += Files.size(fichier());
        }
    }

    /** Writes a row, or what damage makes of it. */
    void ligne(Hasard hasard, Object... valeurs) throws IOException {
        Ligne ligne = Ligne.de(valeurs);
        if (casse.tombe(hasard) && !menage) {
            for (Ligne subie : hasard.parmi(List.of(Degat.values())).subir(ligne, schema, hasard)) {
                ecrire(subie);
            }
        } else {
            ecrire(ligne);
        }
    }

    private void ecrire(Ligne ligne) throws IOException {
        Writer ouverte = sortie;
        if (ouverte == null) {
            ouverte = ouvrir();
            sortie = ouverte;
        }
        ligne.ecrire(ouverte, separateur);
        lignes++;
    }

    private Writer ouvrir() throws IOException {
        fichiers++;
        int variante = casse.nulle() ? 0 : (fichiers + schema.nom().length()) % VARIANTES;
        separateur = variante == 1 ? ',' : ';';
        OutputStream octets = Files.newOutputStream(fichier());
        // A character that the encoding does not have becomes « ? », as in the exports.
        Writer texte = new BufferedWriter(
                new OutputStreamWriter(octets, variante == 2 ? WINDOWS_1252 : StandardCharsets.UTF_8));
        Ligne.entete(schema, variante == 3).ecrire(texte, separateur);
        return texte;
    }

    private Path fichier() {
        return dossier.resolve("%s-%03d.csv".formatted(nom, fichiers));
    }

    Bilan bilan() {
        return new Bilan(nom, fichiers, lignes, octets);
    }

    @Override
    public void close() throws IOException {
        bloc();
    }
}
