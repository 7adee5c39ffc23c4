package fr.care.controle.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two nights of the samples, run once for all the tests that look at what they publish. */
final class NuitsDeReference {
    static final String NUIT_1 = "2026-11-19";
    static final String NUIT_2 = "2026-11-20";

    private static final NuitsDeReference NUITS = new NuitsDeReference();

    private final Path apresLaPremiere;
    private final Bac bac;
    private final Execution premiere;
    private final Execution seconde;

    private NuitsDeReference() {
        Path dossier = dossier();
        apresLaPremiere = dossier.resolveSibling(dossier.getFileName() + "-premiere");
        bac = Bac.dans(dossier);
        premiere = bac.nuit(NUIT_1);
        Arborescence.copier(dossier, apresLaPremiere);
        seconde = bac.nuit(NUIT_2);
    }

    private static Path dossier() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "nuits")), "reference");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bac bac() {
        return NUITS.bac;
    }

    /** A place of its own for a test, where the first night is published. */
    static Bac apresLaPremiere(Path dossier) {
        Arborescence.copier(NUITS.apresLaPremiere, dossier);
        return Bac.dans(dossier);
    }

    static Execution premiere() {
        return NUITS.premiere;
    }

    static Execution seconde() {
        return NUITS.seconde;
    }
}
