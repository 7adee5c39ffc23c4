package fr.care.controle.restitution.publication;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A new file being written, not forced to the disk. */
final class FichierOuvert implements Closeable {
    private static final int TAMPON = 1 << 14;

    private final String nom;
    private final MessageDigest empreinte = Disque.sha256();
    private final FileChannel canal;
    private final OutputStream octets;
    private final Writer texte;

    /** @param nom in the folder, told with {@code /} */
    FichierOuvert(Path dossier, String nom) throws IOException {
        this.nom = nom;
        canal = FileChannel.open(dossier.resolve(nom), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        octets = new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(canal), empreinte), TAMPON);
        texte = new BufferedWriter(new OutputStreamWriter(octets, StandardCharsets.UTF_8), TAMPON);
    }

    OutputStream octets() {
        return octets;
    }

    /** The same file, for a UTF-8 text. */
    Writer texte() {
        return texte;
    }

    /** Ends the file: what it is. */
    FichierSorti finir() throws IOException {
        texte.flush();
        FichierSorti sorti = new FichierSorti(nom, HexFormat.of().formatHex(empreinte.digest()), canal.size());
        canal.close();
        return sorti;
    }

    /** Leaves the file as it is. */
    @Override
    public void close() throws IOException {
        canal.close();
    }
}
