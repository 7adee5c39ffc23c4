package fr.care.controle.source;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;

/** Reads the valid record of a source, whole or with blanks. */
abstract class Correspondance {
    static final Preuve PREUVE = new Preuve(LocalDate.of(2026, 11, 20), "essai.csv", 2);

    @TempDir
    Path dossier;

    Valeurs valide(Source source) {
        return LigneEssai.acceptee(dossier, source, CasSource.de(source).valide());
    }

    /** The valid record with some columns blank; without any named, all those that may be. */
    Valeurs blanc(Source source, String... colonnes) {
        Map<String, String> champs = new LinkedHashMap<>(CasSource.de(source).valide());
        Set<String> voulues = Set.of(colonnes);
        source.schema().colonnes().stream()
                .filter(c -> voulues.isEmpty() ? !c.requise() : voulues.contains(c.nom()))
                .forEach(c -> champs.put(c.nom(), ""));
        return LigneEssai.acceptee(dossier, source, champs);
    }

    static Optional<LocalDate> jour(int annee, int mois, int jour) {
        return Optional.of(LocalDate.of(annee, mois, jour));
    }
}
