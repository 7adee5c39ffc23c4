package fr.care.controle.integration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** All that a published file says to who opens it by any means: the parts of a workbook, the data packed in a page. */
final class TexteVisible {
    private static final Pattern PAQUET = Pattern.compile("[A-Za-z0-9+/]{200,}={0,2}");

    private TexteVisible() {}

    static String de(Path fichier) {
        try {
            String nom = fichier.getFileName().toString();
            if (nom.endsWith(".xlsx")) {
                return classeur(fichier);
            }
            String texte = Files.readString(fichier);
            return nom.endsWith(".html") ? page(texte) : texte;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classeur(Path fichier) throws IOException {
        StringBuilder texte = new StringBuilder();
        try (ZipFile zip = new ZipFile(fichier.toFile())) {
            for (ZipEntry partie : Collections.list(zip.entries())) {
                texte.append(partie.getName())
                        .append('\n')
                        .append(utf8(zip.getInputStream(partie)))
                        .append('\n');
            }
        }
        return texte.toString();
    }

    private static String page(String html) throws IOException {
        StringBuilder texte = new StringBuilder(html);
        for (Matcher paquet = PAQUET.matcher(html); paquet.find(); ) {
            byte[] octets = Base64.getDecoder().decode(paquet.group());
            texte.append('\n').append(utf8(new InflaterInputStream(new ByteArrayInputStream(octets))));
        }
        return texte.toString();
    }

    private static String utf8(InputStream flux) throws IOException {
        return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
    }
}
