package fr.care.controle.architecture.coupable.regle;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the disk, and another objective. */
final class O3Fautif {
    boolean atteint(O4Fautif autre) {
        return Files.exists(Path.of("preuve")) && autre.moyenne() > 1;
    }
}
