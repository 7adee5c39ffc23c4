package fr.care.controle.restitution.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One publication at a time in a campaign's folder: what it finds unfinished there is then a leftover, safe to delete. The
 * run lock is per database, and two databases may share a folder. Let go by the system when the process dies.
 */
record Verrou(Path dossier, FileChannel canal) implements AutoCloseable {
    private static final String NOM = ".verrou";

    static Verrou prendre(Path dossier) throws IOException {
        FileChannel canal = FileChannel.open(dossier.resolve(NOM), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean pris = false;
        try {
            pris = canal.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            throw occupe(dossier);
        } finally {
            if (!pris) {
                canal.close();
            }
        }
        if (!pris) {
            throw occupe(dossier);
        }
        return new Verrou(dossier, canal);
    }

    private static SortieImpossible occupe(Path dossier) {
        return new SortieImpossible(
                dossier, "une autre publication y est en cours", "Attendez qu'elle soit finie, puis relancez.");
    }

    @Override
    public void close() throws IOException {
        canal.close();
    }
}
