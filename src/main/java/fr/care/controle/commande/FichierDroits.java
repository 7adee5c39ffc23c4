package fr.care.controle.commande;

import fr.care.controle.restitution.publication.Droits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The group of each region: a CSV of two columns, {@code region;groupe}, the same that Excel writes. */
final class FichierDroits {
    private static final String ENTETE = "region;groupe";

    private final Path fichier;
    private final Map<String, String> regions;

    private FichierDroits(Path fichier, Map<String, String> regions) {
        this.fichier = fichier;
        this.regions = regions;
    }

    /**
     * Reads the file whole, or refuses it.
     *
     * @param regions those of the campaign, by code
     */
    static Droits lire(Path fichier, Map<String, String> regions) {
        FichierDroits lecture = new FichierDroits(fichier, regions);
        try {
            return lecture.droits(Files.readAllLines(fichier, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw lecture.refus(
                    "ne peut pas être lu en UTF-8. Donnez avec --droits un fichier CSV dont l'en-tête est « " + ENTETE
                            + " »");
        }
    }

    private Droits droits(List<String> lignes) throws IOException {
        if (lignes.isEmpty() || !sansMarque(lignes.get(0)).equals(ENTETE)) {
            throw refus("ligne 1 : l'en-tête « " + ENTETE + " » est attendu");
        }
        Map<String, GroupPrincipal> groupes = new TreeMap<>();
        for (int i = 1; i < lignes.size(); i++) {
            String ligne = lignes.get(i).strip();
            if (!ligne.isEmpty()) {
                ajouter(groupes, ligne, i + 1);
            }
        }
        return new Droits(groupes);
    }

    private void ajouter(Map<String, GroupPrincipal> groupes, String ligne, int numero) throws IOException {
        String[] cellules = ligne.split(";", -1);
        if (cellules.length != 2) {
            throw refus("ligne %d : « %s », deux valeurs sont attendues, région et groupe".formatted(numero, ligne));
        }
        String region = code(cellules[0].strip());
        if (!regions.containsKey(region)) {
            throw refus("ligne %d : région « %s » inconnue de la campagne, un de ces codes est attendu : %s"
                    .formatted(numero, cellules[0].strip(), String.join(", ", regions.keySet())));
        }
        if (groupes.put(region, groupe(cellules[1].strip(), numero)) != null) {
            throw refus("ligne %d : région « %s » répétée".formatted(numero, region));
        }
    }

    /** Excel drops the leading zero of a code. */
    private static String code(String lu) {
        return lu.length() == 1 ? "0" + lu : lu;
    }

    private GroupPrincipal groupe(String nom, int numero) throws IOException {
        try {
            return FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByGroupName(nom);
        } catch (UserPrincipalNotFoundException e) {
            throw refus("ligne %d : groupe « %s » inconnu de ce système ; créez-le, ou corrigez son nom"
                    .formatted(numero, nom));
        }
    }

    private static String sansMarque(String texte) {
        return texte.replace("\uFEFF", "").strip();
    }

    private ErreurUsage refus(String quoi) {
        return new ErreurUsage("Fichier des droits « %s » : %s.".formatted(fichier, quoi));
    }
}
