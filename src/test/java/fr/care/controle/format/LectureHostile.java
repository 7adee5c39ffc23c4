package fr.care.controle.format;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Reads workbooks in a virtual machine of its own, whose heap is the limit: what {@link ClasseurHostileTest} runs. */
final class LectureHostile {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private LectureHostile() {}

    /** Tells of each file, on one line: its path, the milliseconds of processor it took, collection of memory included, why it was refused. */
    public static void main(String[] fichiers) {
        for (String fichier : fichiers) {
            long debut = MACHINE.getProcessCpuTime();
            String issue = "lu";
            try {
                Classeur.lire(Path.of(fichier), "depot/classeur.xlsx");
            } catch (FichierIllisible e) {
                issue = String.valueOf(e.getMessage());
            }
            System.out.println(
                    fichier + "\t" + TimeUnit.NANOSECONDS.toMillis(MACHINE.getProcessCpuTime() - debut) + "\t" + issue);
        }
    }
}
