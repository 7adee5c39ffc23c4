package fr.care.controle.generation;

import fr.care.controle.format.Schema;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
    private static final int TAMPON = 1 << 16;
    /** One file out of so many has each oddity. */
    private static final int VARIANTES = 7;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final Path dossier;
    private final String nom;
    private final Schema schema;
    private final int degats;
    private final StringBuilder attente = new StringBuilder(TAMPON * 2);

    private @Nullable OutputStream sortie;
    private Charset encodage = StandardCharsets.UTF_8;
    private char separateur = ';';
    private int fichiers;
    private long lignes;
    private long octets;

    /**
     * The files of a source.
     *
     * @param degats rows damaged per thousand; none in a reference
     */
    Table(Path dossier, String nom, Schema schema, int degats) {
        this.dossier = dossier;
        this.nom = nom;
        this.schema = schema;
        this.degats = degats;
    }

    /** Ends the current file: the next row begins another one. */
    void bloc() throws IOException {
        if (sortie != null) {
            vider();
            sortie.close();
            sortie = null;
        }
    }

    /** Writes a row, or what damage makes of it. */
    void ligne(Hasard hasard, Object... valeurs) throws IOException {
        Ligne ligne = Ligne.de(valeurs);
        if (degats > 0 && hasard.pourMille(degats)) {
            for (Ligne subie : hasard.parmi(List.of(Degat.values())).subir(ligne, schema, hasard)) {
                ecrire(subie);
            }
        } else {
            ecrire(ligne);
        }
    }

    private void ecrire(Ligne ligne) throws IOException {
        if (sortie == null) {
            ouvrir();
        }
        ligne.ecrire(attente, separateur);
        lignes++;
        if (attente.length() > TAMPON) {
            vider();
        }
    }

    private void ouvrir() throws IOException {
        fichiers++;
        int variante = degats == 0 ? 0 : (fichiers + schema.nom().length()) % VARIANTES;
        separateur = variante == 1 ? ',' : ';';
        encodage = variante == 2 ? WINDOWS_1252 : StandardCharsets.UTF_8;
        sortie = new BufferedOutputStream(
                Files.newOutputStream(dossier.resolve("%s-%03d.csv".formatted(nom, fichiers))), TAMPON);
        Ligne.entete(schema, variante == 3).ecrire(attente, separateur);
    }

    private void vider() throws IOException {
        byte[] texte = attente.toString().getBytes(encodage);
        attente.setLength(0);
        octets += texte.length;
        if (sortie != null) {
            sortie.write(texte);
        }
    }

    Bilan bilan() {
        return new Bilan(nom, fichiers, lignes, octets);
    }

    @Override
    public void close() throws IOException {
        bloc();
    }
}
