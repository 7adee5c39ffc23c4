package fr.care.controle.banc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The empty application packed exactly as the program is: the same executable jar, with other classes in it. */
final class JarVide {
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final List<Class<?>> VIDE = List.of(ApplicationVide.class, DemarrageSpring.class);

    private JarVide() {}

    static void faire(Path programme, Path vide) throws IOException {
        try (JarFile modele = new JarFile(programme.toFile())) {
            Manifest manifeste = modele.getManifest();
            manifeste.getMainAttributes().put(new Attributes.Name("Start-Class"), ApplicationVide.class.getName());
            try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(vide), manifeste)) {
                for (JarEntry entree : modele.stream().toList()) {
                    if (!entree.getName().equals(JarFile.MANIFEST_NAME)
                            && !entree.getName().startsWith(CLASSES)) {
                        copier(modele, entree, jar);
                    }
                }
                for (Class<?> classe : VIDE) {
                    String nom = classe.getName().replace('.', '/') + ".class";
                    jar.putNextEntry(new JarEntry(CLASSES + nom));
                    try (InputStream octets = classe.getResourceAsStream("/" + nom)) {
                        octets.transferTo(jar);
                    }
                }
            }
        }
    }

    /** Jars inside a jar must stay as they are stored. */
    private static void copier(JarFile modele, JarEntry entree, JarOutputStream jar) throws IOException {
        JarEntry copie = new JarEntry(entree.getName());
        copie.setMethod(entree.getMethod());
        if (entree.getMethod() == JarEntry.STORED) {
            copie.setSize(entree.getSize());
            copie.setCompressedSize(entree.getSize());
            copie.setCrc(entree.getCrc());
        }
        jar.putNextEntry(copie);
        try (InputStream octets = modele.getInputStream(entree)) {
            octets.transferTo(jar);
        }
    }
}
