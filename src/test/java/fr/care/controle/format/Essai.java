package fr.care.controle.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a small file made by a test reads as. */
record Essai(List<LigneLue> lignes, BilanLecture bilan) {
    /** One column of each type; only the first is required. */
    static final Schema SCHEMA = schema(
            colonne("code", TypeColonne.TEXTE, true, List.of(), List.of("identifiant_code")),
            colonne("libelle", TypeColonne.TEXTE, false, List.of(), List.of("intitule")),
            colonne("finess", TypeColonne.FINESS, false, List.of("TOUT"), List.of()),
            colonne("score", TypeColonne.ENTIER, false, List.of(), List.of()),
            colonne("montant", TypeColonne.DECIMAL, false, List.of(), List.of()),
            colonne("date_debut", TypeColonne.DATE, false, List.of(), List.of()),
            colonne("actif", TypeColonne.BOOLEEN, false, List.of(), List.of()),
            colonne("niveau", TypeColonne.ENUM, false, List.of("ELEVE", "BAS"), List.of()));

    static Schema schema(Colonne... colonnes) {
        return new Schema(
                "essai",
                "Essai",
                Vie.INSTANTANE,
                false,
                false,
                false,
                List.of(colonnes),
                List.of(),
                List.of("code"),
                false);
    }

    static Colonne colonne(String nom, TypeColonne type, boolean requise, List<String> valeurs, List<String> alias) {
        return new Colonne(
                nom,
                type,
                requise,
                requise,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                valeurs,
                alias,
                Optional.empty(),
                "Description de " + nom);
    }

    static Colonne bornee(TypeColonne type, String min, String max) {
        return new Colonne(
                "borne",
                type,
                false,
                false,
                Optional.of(min).filter(b -> !b.isEmpty()).map(BigDecimal::new),
                Optional.of(max).filter(b -> !b.isEmpty()).map(BigDecimal::new),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                "Nombre borné");
    }

    static Essai csv(Path dossier, String texte) {
        return csv(dossier, texte.getBytes(UTF_8));
    }

    static Essai csv(Path dossier, byte[] octets) {
        return fichier(ecrire(dossier.resolve("essai.csv"), octets));
    }

    static Essai xlsx(Path dossier, byte[] octets) {
        return fichier(ecrire(dossier.resolve("essai.xlsx"), octets));
    }

    static Essai fichier(Path fichier) {
        return fichier(fichier, SCHEMA, ControleLigne.AUCUN, FinessConnus.CLE_SEULE);
    }

    static Essai fichier(Path fichier, Schema schema, ControleLigne controle, FinessConnus connus) {
        List<LigneLue> lignes = new ArrayList<>();
        String nom = fichier.getFileName().toString();
        return new Essai(
                lignes, LecteurTableau.lire(fichier, nom, schema, controle, connus, octets -> {}, lignes::add));
    }

    private static Path ecrire(Path fichier, byte[] octets) {
        try {
            return Files.write(fichier, octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows in short: their numbers and their values, {@code 2:A|un texte}; of a rejected one, {@code 3!score=x}. */
    List<String> resume() {
        return lignes.stream().map(Essai::resume).toList();
    }

    private static String resume(LigneLue ligne) {
        if (ligne instanceof LigneLue.Rejetee r) {
            return r.numero() + "!" + r.colonne() + "=" + r.valeur();
        }
        StringBuilder texte = new StringBuilder();
        Valeurs valeurs = ligne.valeurs();
        for (int i = 0; i < valeurs.schema().colonnes().size(); i++) {
            Object valeur = valeurs.cellule(i);
            texte.append('|').append(valeur == null ? "" : valeur);
        }
        return ligne.numero() + ":" + texte.toString().replaceAll("^\\||\\|+$", "");
    }
}
