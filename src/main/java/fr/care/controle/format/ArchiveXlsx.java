package fr.care.controle.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The archive that a workbook is; only the XML parts that are asked for are ever opened. */
final class ArchiveXlsx implements AutoCloseable {
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile archive;
    private final DepenseLecture depense;
    /** By name in lower case: part names have no case. */
    private final Map<String, ZipEntry> parties = new HashMap<>();

    private ArchiveXlsx(ZipFile archive, DepenseLecture depense) {
        this.archive = archive;
        this.depense = depense;
    }

    static ArchiveXlsx ouvrir(Path fichier, DepenseLecture depense) throws IOException {
        verifier(fichier, depense);
        ArchiveXlsx classeur = new ArchiveXlsx(new ZipFile(fichier.toFile()), depense);
        try {
            classeur.inventorier();
            return classeur;
        } catch (RuntimeException e) {
            classeur.close();
            throw e;
        }
    }

    private static void verifier(Path fichier, DepenseLecture depense) throws IOException {
        long taille = Files.size(fichier);
        if (taille == 0) {
            throw depense.refus("le fichier est vide. Redéposez le classeur.");
        }
        if (taille > LimitesClasseur.OCTETS_FICHIER) {
            throw depense.trop("le fichier dépasse " + (LimitesClasseur.OCTETS_FICHIER >> 20) + " Mo");
        }
        byte[] debut;
        try (var octets = Files.newInputStream(fichier)) {
            debut = octets.readNBytes(OLE2.length);
        }
        if (Arrays.equals(debut, OLE2)) {
            throw depense.refus("le classeur est protégé par un mot de passe, ou enregistré dans l'ancien format .xls."
                    + " Un classeur .xlsx sans mot de passe est attendu. Retirez la protection ou réenregistrez-le en"
                    + " .xlsx, puis redéposez-le.");
        }
        if (debut.length < ZIP.length || !Arrays.equals(Arrays.copyOf(debut, ZIP.length), ZIP)) {
            throw depense.refus(
                    "le fichier n'est pas un classeur .xlsx, quoi qu'en dise son extension (un CSV ou un PDF"
                            + " renommé, par exemple). Ouvrez-le dans un tableur, enregistrez-le en .xlsx, puis redéposez-le.");
        }
    }

    private void inventorier() {
        if (archive.size() > LimitesClasseur.PARTIES) {
            throw depense.trop("l'archive a plus de " + LimitesClasseur.PARTIES + " fichiers");
        }
        for (Enumeration<? extends ZipEntry> entrees = archive.entries(); entrees.hasMoreElements(); ) {
            ZipEntry entree = entrees.nextElement();
            if (parties.put(entree.getName().toLowerCase(Locale.ROOT), entree) != null) {
                throw depense.refus("l'archive a deux fichiers du même nom : on ne sait lequel un tableur montrerait."
                        + " Ouvrez le classeur dans un tableur, réenregistrez-le, puis redéposez-le.");
            }
        }
    }

    /** Opens a part; empty when the archive has none of that name. */
    Optional<XmlBorne> partie(String nom) throws IOException, XMLStreamException {
        ZipEntry entree = parties.get(nom.toLowerCase(Locale.ROOT));
        return entree == null ? Optional.empty() : Optional.of(new XmlBorne(archive.getInputStream(entree), depense));
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
