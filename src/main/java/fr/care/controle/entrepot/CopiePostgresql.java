package fr.care.controle.entrepot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows in the text format of PostgreSQL's COPY: a tab between values, {@code \N} for null, a backslash before what would be read otherwise. */
final class CopiePostgresql {
    private static final int TAMPON = 1 << 16;
    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private CopiePostgresql() {}

    /** A failure on the way leaves the rows already sent to the transaction, which its owner then rolls back. */
    static void copier(PGConnection connexion, String ordre, List<? extends @Nullable Object[]> lignes)
            throws SQLException {
        CopyIn copie = connexion.getCopyAPI().copyIn(ordre);
        try (OutputStream sortie = new BufferedOutputStream(new PGCopyOutputStream(copie), TAMPON)) {
            for (@Nullable Object[] ligne : lignes) {
                for (int i = 0; i < ligne.length; i++) {
                    if (i > 0) {
                        sortie.write('\t');
                    }
                    valeur(ligne[i], sortie);
                }
                sortie.write('\n');
            }
        } catch (IOException e) {
            if (e.getCause() instanceof SQLException refus) {
                throw refus;
            }
            throw new SQLException("the rows could not be sent", e);
        }
    }

    private static void valeur(@Nullable Object valeur, OutputStream sortie) throws IOException {
        if (valeur == null) {
            sortie.write('\\');
            sortie.write('N');
        } else if (valeur instanceof byte[] octets) {
            octets(octets, sortie);
        } else if (valeur instanceof BigDecimal nombre) {
            sortie.write(nombre.toPlainString().getBytes(StandardCharsets.US_ASCII));
        } else {
            texte(valeur.toString(), sortie);
        }
    }

    private static void octets(byte[] octets, OutputStream sortie) throws IOException {
        byte[] hexa = new byte[3 + octets.length * 2];
        // The first backslash is for COPY, the second for the value.
        hexa[0] = '\\';
        hexa[1] = '\\';
        hexa[2] = 'x';
        for (int i = 0; i < octets.length; i++) {
            hexa[3 + 2 * i] = HEXADECIMAL[(octets[i] >> 4) & 0xF];
            hexa[4 + 2 * i] = HEXADECIMAL[octets[i] & 0xF];
        }
        sortie.write(hexa);
    }

    /** What is escaped is ASCII, and no byte of a longer UTF-8 character looks like it. */
    private static void texte(String texte, OutputStream sortie) throws IOException {
        byte[] octets = texte.getBytes(StandardCharsets.UTF_8);
        int ecrits = 0;
        for (int i = 0; i < octets.length; i++) {
            int echappe = echappe(octets[i]);
            if (echappe != 0) {
                sortie.write(octets, ecrits, i - ecrits);
                sortie.write('\\');
                sortie.write(echappe);
                ecrits = i + 1;
            }
        }
        sortie.write(octets, ecrits, octets.length - ecrits);
    }

    private static int echappe(byte octet) {
        return switch (octet) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }
}
