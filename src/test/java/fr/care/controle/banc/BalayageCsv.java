package fr.care.controle.banc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One pass over the bytes of a CSV file: what SQL does not tell of it. DuckDB counts the records of a file; where each begins
 * follows from the few that are blank or take several lines.
 */
final class BalayageCsv {
    private static final int TAMPON = 1 << 18;

    private final List<Long> blancs = new ArrayList<>();
    private final List<Etendu> etendus = new ArrayList<>();
    private boolean utf8 = true;
    private int suites;
    private boolean citee;
    private boolean retour;
    private int octetsDeLigne;
    private int lignesDePlus;
    private int enTete;
    private long enregistrement = 1;

    /** A record of several lines. */
    record Etendu(long enregistrement, int lignesDePlus) {}

    private BalayageCsv() {}

    /**
     * What the pass finds.
     *
     * @param sha256 empty when it was not asked for
     * @param enTete the number of the record that holds the header
     * @param blancs the records that hold nothing
     */
    record Trouve(Optional<String> sha256, boolean utf8, int enTete, List<Long> blancs, List<Etendu> etendus) {}

    static Trouve balayer(Path fichier, boolean avecEmpreinte) throws IOException {
        BalayageCsv balayage = new BalayageCsv();
        Optional<MessageDigest> empreinte = avecEmpreinte ? Optional.of(sha256()) : Optional.empty();
        byte[] tampon = new byte[TAMPON];
        try (InputStream octets = Files.newInputStream(fichier)) {
            for (int lus = octets.read(tampon); lus >= 0; lus = octets.read(tampon)) {
                if (empreinte.isPresent()) {
                    empreinte.get().update(tampon, 0, lus);
                }
                balayage.prendre(tampon, lus);
            }
        }
        return new Trouve(
                empreinte.map(MessageDigest::digest).map(HexFormat.of()::formatHex),
                balayage.utf8,
                balayage.enTete,
                balayage.blancs,
                balayage.etendus);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void prendre(byte[] tampon, int lus) {
        int debut = 0;
        for (int i = 0; i < lus; i++) {
            byte octet = tampon[i];
            if (utf8 && (octet < 0 || suites > 0)) {
                decoder(octet);
            }
            if (octet == '\n') {
                int longueur = octetsDeLigne + i - debut;
                finir(longueur == 0 || (longueur == 1 && retour));
                octetsDeLigne = 0;
                debut = i + 1;
            } else if (octet == '"') {
                citee = !citee;
            }
            retour = octet == '\r';
        }
        octetsDeLigne += lus - debut;
    }

    private void finir(boolean vide) {
        if (citee) {
            lignesDePlus++;
            return;
        }
        if (vide && lignesDePlus == 0) {
            blancs.add(enregistrement);
        } else if (enTete == 0) {
            enTete = (int) enregistrement;
        }
        if (lignesDePlus > 0) {
            etendus.add(new Etendu(enregistrement, lignesDePlus));
            lignesDePlus = 0;
        }
        enregistrement++;
    }

    private void decoder(byte octet) {
        if (suites > 0) {
            suites--;
            utf8 = (octet & 0xC0) == 0x80;
        } else {
            suites = (octet & 0xE0) == 0xC0 ? 1 : (octet & 0xF0) == 0xE0 ? 2 : (octet & 0xF8) == 0xF0 ? 3 : 0;
            utf8 = suites > 0;
        }
    }
}
