package fr.care.controle.echantillon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes an archive again without what changes from one run to the next: the same parts give the same bytes. */
final class ArchiveFixe {
    private static final LocalDateTime DATE = LocalDateTime.of(2026, 1, 30, 0, 0);
    /** Readers that stream an archive want this part first. */
    private static final String PREMIER = "[Content_Types].xml";

    private ArchiveFixe() {}

    static byte[] de(byte[] archive) throws IOException {
        Map<String, byte[]> parties = new TreeMap<>(
                Comparator.comparing((String nom) -> !nom.equals(PREMIER)).thenComparing(nom -> nom));
        parties.putAll(parties(archive));
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            for (Map.Entry<String, byte[]> partie : parties.entrySet()) {
                ZipEntry entree = new ZipEntry(partie.getKey());
                entree.setTimeLocal(DATE);
                zip.putNextEntry(entree);
                zip.write(partie.getValue());
                zip.closeEntry();
            }
        }
        return sortie.toByteArray();
    }

    /** The uncompressed parts of an archive, by name. */
    static Map<String, byte[]> parties(byte[] archive) throws IOException {
        Map<String, byte[]> parties = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                parties.put(entree.getName(), zip.readAllBytes());
            }
        }
        return parties;
    }
}
