package fr.care.controle.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.care.controle.echantillon.ClasseurBrut;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that nobody should open, made on the spot: what must be refused, and what the refusal must say. */
final class ClasseursHostiles {
    /** More than any limit lets through. */
    private static final int OCTETS = 64 << 20;

    private static final String DEBUT = "<worksheet><sheetData>";
    private static final String FIN = "</sheetData></worksheet>";

    /** One of them. */
    record Cas(String nom, String attendu, Path fichier) {}

    private final Path dossier;
    private final List<Cas> cas = new ArrayList<>();

    private ClasseursHostiles(Path dossier) {
        this.dossier = dossier;
    }

    static List<Cas> dans(Path dossier) throws IOException {
        ClasseursHostiles hostiles = new ClasseursHostiles(dossier);
        hostiles.fichiers();
        hostiles.archives();
        hostiles.volumes();
        hostiles.entites();
        hostiles.desordres();
        return hostiles.cas;
    }

    private void fichiers() throws IOException {
        octets("vide", "le fichier est vide", new byte[0]);
        octets("csv-renomme", "n'est pas un classeur", "matricule;brut\n1;2\n".getBytes(UTF_8));
        octets("deux-octets", "n'est pas un classeur", new byte[] {'P', 'D'});
        octets("ole2", "mot de passe", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
        byte[] bon = Files.readAllBytes(
                new ClasseurBrut().feuille("F", List.of(List.of("a"))).ecrire(dossier.resolve("bon")));
        octets("tronque", "ne peut pas être lu", Arrays.copyOf(bon, bon.length / 2));
        byte[] bruit = new byte[5_000];
        new Random(1).nextBytes(bruit);
        bruit[0] = 'P';
        bruit[1] = 'K';
        octets("bruit", "ne peut pas être lu", bruit);
        octets("entree-chiffree", "ne peut pas être lu", corriger(bon, 8, new byte[] {9, 8}));
        octets("trop-gros", "le fichier dépasse", avecPrefixe((int) LimitesClasseur.OCTETS_FICHIER + 1));
    }

    private void archives() throws IOException {
        octets(
                "pas-un-classeur",
                "n'est pas celle d'un classeur",
                zip(zip -> ecrire(zip, "word/document.xml", "<w/>")));
        octets("trop-de-fichiers", "plus de 2000 fichiers", zip(zip -> {
            for (int i = 0; i < 3_000; i++) {
                ecrire(zip, "xl/media/" + i, "x");
            }
        }));
        classeur("partie-en-double", "deux fichiers du même nom", new ClasseurBrut().partie("xl/Styles.xml", "<x/>"));
        classeur(
                "feuille-absente",
                "annoncée mais absente",
                new ClasseurBrut()
                        .feuille("F", List.of())
                        .partie("xl/_rels/workbook.xml.rels", "<x/>")
                        .feuilleXml("G", "visible", ""),
                "xl/worksheets/sheet2.xml");
        ClasseurBrut feuilles = new ClasseurBrut();
        for (int i = 0; i < 300; i++) {
            feuilles.feuille("F" + i, List.of());
        }
        classeur("trop-de-feuilles", "plus de 256 feuilles", feuilles);
    }

    private void volumes() throws IOException {
        String cellule = "<c><v>1</v></c>";
        feuille("bombe-espaces", "Ko", "<row>", " ", "");
        feuille("bombe-lignes-vides", "éléments", "", "<row/>", "");
        feuille("bombe-lignes", "éléments", "", "<row>" + cellule + "</row>", "");
        feuille("bombe-cellules", "éléments", "", "<row>" + cellule.repeat(250) + "</row>", "");
        feuille("bombe-colonnes", "au-delà de la colonne IV", "<row>", cellule, "</row>");
        feuille("bombe-dernieres-colonnes", "cellules", "", "<row><c/>" + "<c/>".repeat(254) + cellule + "</row>", "");
        feuille("bombe-texte", "caractères", "<row><c t=\"inlineStr\"><is><t>", "A", "</t></is></c></row>");
        feuille(
                "bombe-texte-en-morceaux",
                "caractères",
                "<row><c t=\"inlineStr\"><is>",
                "<t>AAAAAAAAAAAAAAAA</t>",
                "</is></c></row>");
        feuille("bombe-attribut", "Ko", "<row spans=\"", "A", "\"/>");
        feuille("bombe-profondeur", "niveaux", "", "<a>", "");
        feuille("bombe-commentaire", "Mo", "<!--", "< ", "-->");
        feuille("bombe-instruction", "Mo", "<?a ", "< ", "?>");
        feuille("bombe-cdata", "caractères", "<row><c t=\"str\"><v><![CDATA[", "< ", "]]></v></c></row>");
        feuilleNumerotee("bombe-noms", "éléments", "<n%07d/>");
        feuilleNumerotee("bombe-attributs", "éléments", "<a b%07d=\"\" c%<07d=\"\" d%<07d=\"\"/>");
        feuille(
                "bombe-attributs-d-un-element",
                "ne peut pas être lu",
                "<row " + attributs("a%d=\"\" ", 5_000) + "/>",
                "",
                "");
        feuille(
                "bombe-espaces-de-noms",
                "ne peut pas être lu",
                "<row " + attributs("xmlns:a%d=\"u\" ", 9_000) + "/>",
                "",
                "");
        classeur(
                "bombe-textes",
                "plus de 200000 textes",
                new ClasseurBrut()
                        .feuille("F", List.of())
                        .textesPartages("<sst>" + "<si><t>a</t></si>".repeat(300_000) + "</sst>"));
        Path menteur = new ClasseurBrut()
                .feuilleXml("F", "visible", DEBUT + " ".repeat(OCTETS) + FIN)
                .ecrire(dossier.resolve("m"));
        octets("bombe-taille-mensongere", "Ko", corriger(Files.readAllBytes(menteur), 24, new byte[] {10, 0, 0, 0}));
    }

    private void entites() throws IOException {
        String fichier = dossier.resolve("secret").toUri().toString();
        Files.writeString(dossier.resolve("secret"), "SECRET");
        String corps = DEBUT + "<row><c t=\"str\"><v>&x;</v></c></row>" + FIN;
        feuilleEntiere("xxe", "DOCTYPE", "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + fichier + "\">]>" + corps);
        feuilleEntiere("dtd-externe", "DOCTYPE", "<!DOCTYPE w SYSTEM \"" + fichier + "\">" + DEBUT + FIN);
        feuilleEntiere("entite-inconnue", "", corps);
        StringBuilder rires = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"rire\">");
        for (int i = 1; i < 12; i++) {
            rires.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        feuilleEntiere("milliard-de-rires", "DOCTYPE", rires + "]>" + corps.replace("&x;", "&a11;"));
        classeur(
                "xxe-textes",
                "DOCTYPE",
                new ClasseurBrut()
                        .feuille("F", List.of())
                        .textesPartages(
                                "<!DOCTYPE s [<!ENTITY x SYSTEM \"" + fichier + "\">]><sst><si><t>&x;</t></si></sst>"));
    }

    private void desordres() throws IOException {
        feuilleEntiere("pas-du-xml", "ne peut pas être lu", "bonjour");
        feuilleEntiere("xml-inacheve", "ne peut pas être lu", DEBUT + "<row>");
        feuille("lignes-repetees", "désordre", "<row r=\"2\"/><row r=\"2\"/>", "", "");
        feuille("ligne-trop-basse", "désordre", "<row r=\"1048577\"/>", "", "");
        feuille("ligne-negative", "désordre", "<row r=\"-1\"/>", "", "");
        feuille("cellules-repetees", "désordre", "<row r=\"1\"><c r=\"B1\"/><c r=\"B1\"/></row>", "", "");
        feuille("cellule-d-une-autre-ligne", "désordre", "<row r=\"1\"><c r=\"B2\"/></row>", "", "");
        feuille("cellule-sans-colonne", "désordre", "<row r=\"1\"><c r=\"1\"/></row>", "", "");
        feuille("numero-illisible", "ne peut pas être lu", "<row r=\"x\"/>", "", "");
        feuille("nombre-illisible", "cellule A1 : son contenu est abîmé", "<row><c><v>1.2.3</v></c></row>", "", "");
        feuille("nombre-infini", "cellule A1 : son contenu est abîmé", "<row><c><v>NaN</v></c></row>", "", "");
        feuille("texte-absent", "cellule A1 : son contenu est abîmé", "<row><c t=\"s\"><v>7</v></c></row>", "", "");
    }

    private static String attributs(String modele, int nombre) {
        StringBuilder attributs = new StringBuilder();
        for (int i = 0; i < nombre; i++) {
            attributs.append(modele.formatted(i));
        }
        return attributs.toString();
    }

    private void feuille(String nom, String attendu, String avant, String repete, String apres) throws IOException {
        String milieu = repete.isEmpty() ? "" : repete.repeat(OCTETS / repete.length());
        feuilleEntiere(nom, attendu, DEBUT + avant + milieu + apres + FIN);
    }

    private void feuilleNumerotee(String nom, String attendu, String modele) throws IOException {
        StringBuilder xml = new StringBuilder(DEBUT);
        for (int i = 0; xml.length() < OCTETS / 3; i++) {
            xml.append(modele.formatted(i));
        }
        feuilleEntiere(nom, attendu, xml.append(FIN).toString());
    }

    private void feuilleEntiere(String nom, String attendu, String xml) throws IOException {
        classeur(nom, attendu, new ClasseurBrut().feuilleXml("F", "visible", xml));
    }

    private void classeur(String nom, String attendu, ClasseurBrut classeur) throws IOException {
        cas.add(new Cas(nom, attendu, classeur.ecrire(dossier.resolve(nom + ".xlsx"))));
    }

    /** Without one of its parts. */
    private void classeur(String nom, String attendu, ClasseurBrut classeur, String sans) throws IOException {
        byte[] octets = Files.readAllBytes(classeur.ecrire(dossier.resolve("entier")));
        String texte = new String(octets, ISO_8859_1).replace(sans, sans.replace("sheet", "SHEEX"));
        octets(nom, attendu, texte.getBytes(ISO_8859_1));
    }

    private void octets(String nom, String attendu, byte[] octets) throws IOException {
        cas.add(new Cas(nom, attendu, Files.write(dossier.resolve(nom + ".xlsx"), octets)));
    }

    private static byte[] avecPrefixe(int taille) {
        byte[] octets = new byte[taille];
        octets[0] = 'P';
        octets[1] = 'K';
        return octets;
    }

    /** Overwrites bytes of every entry of the central directory. */
    private static byte[] corriger(byte[] archive, int decalage, byte[] par) {
        byte[] corrigee = archive.clone();
        for (int i = 0; i < corrigee.length - 46; i++) {
            if (corrigee[i] == 'P' && corrigee[i + 1] == 'K' && corrigee[i + 2] == 1 && corrigee[i + 3] == 2) {
                System.arraycopy(par, 0, corrigee, i + decalage, par.length);
            }
        }
        return corrigee;
    }

    private static byte[] zip(Consumer<ZipOutputStream> contenu) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            contenu.accept(zip);
        }
        return octets.toByteArray();
    }

    private static void ecrire(ZipOutputStream zip, String nom, String contenu) {
        try {
            zip.putNextEntry(new ZipEntry(nom));
            zip.write(contenu.getBytes(UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
