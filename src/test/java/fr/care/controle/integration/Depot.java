package fr.care.controle.integration;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A copy of a night of the samples, to be damaged. */
record Depot(Path dossier) {
    static Depot copieDe(String nuit, Path dossier) {
        Arborescence.copier(Bac.exemple(nuit), dossier);
        return new Depot(dossier);
    }

    private interface Geste {
        void faire(Path fichier) throws IOException;
    }

    private Depot sur(String fichier, Geste geste) {
        try {
            geste.faire(dossier.resolve(fichier));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Depot supprimer(String fichier) {
        return sur(fichier, Files::delete);
    }

    Depot ecrire(String fichier, String texte) {
        return sur(fichier, f -> Files.writeString(f, texte, StandardCharsets.UTF_8));
    }

    Depot octets(String fichier, byte[] octets) {
        return sur(fichier, f -> Files.write(f, octets));
    }

    /** Bytes are kept as they are: one character each. */
    Depot remplacer(String fichier, String avant, String apres) {
        return sur(fichier, f -> {
            String texte = Files.readString(f, StandardCharsets.ISO_8859_1);
            if (!texte.contains(avant)) {
                throw new IOException(fichier + " does not hold " + avant);
            }
            Files.writeString(f, texte.replace(avant, apres), StandardCharsets.ISO_8859_1);
        });
    }

    Depot ajouter(String fichier, String ligne) {
        return sur(fichier, f -> {
            String texte = Files.readString(f, StandardCharsets.ISO_8859_1);
            Files.writeString(f, texte + ligne, StandardCharsets.ISO_8859_1);
        });
    }

    Depot entete(String fichier) {
        return sur(fichier, f -> {
            String texte = Files.readString(f, StandardCharsets.ISO_8859_1);
            Files.writeString(f, texte.lines().findFirst().orElseThrow() + "\n", StandardCharsets.ISO_8859_1);
        });
    }

    Depot tronquer(String fichier, int octets) {
        return sur(fichier, f -> Files.write(f, java.util.Arrays.copyOf(Files.readAllBytes(f), octets)));
    }

    Depot renommer(String de, String vers) {
        return sur(de, f -> Files.move(f, dossier.resolve(vers)));
    }

    Depot classeurVide(String fichier) {
        return sur(fichier, f -> {
            try (XSSFWorkbook classeur = new XSSFWorkbook();
                    OutputStream sortie = Files.newOutputStream(f)) {
                classeur.write(sortie);
            }
        });
    }
}
