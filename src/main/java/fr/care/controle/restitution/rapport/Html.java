package fr.care.controle.restitution.rapport;

import java.util.List;

/**
 * Writes HTML and SVG: every text and attribute is escaped here, tags are closed by the shape of the code. Four methods rather than a
 * template engine, for the page is made of computed pictures and tables, and an engine would add a build step for one file.
 */
final class Html {
    /** What is inside an element. */
    interface Contenu {
        void ecrire(Html html);
    }

    private final StringBuilder sortie = new StringBuilder(1 << 16);

    /** An element; attributes come as name, value, name, value. */
    Html balise(String nom, List<String> attributs, Contenu contenu) {
        ouvrir(nom, attributs);
        contenu.ecrire(this);
        sortie.append("</").append(nom).append('>');
        return this;
    }

    Html balise(String nom, List<String> attributs, String texte) {
        return balise(nom, attributs, h -> h.texte(texte));
    }

    Html balise(String nom, String texte) {
        return balise(nom, List.of(), texte);
    }

    Html balise(String nom, Contenu contenu) {
        return balise(nom, List.of(), contenu);
    }

    /** An element that holds nothing, such as {@code meta} or {@code input}. */
    Html vide(String nom, String... attributs) {
        ouvrir(nom, List.of(attributs));
        return this;
    }

    private void ouvrir(String nom, List<String> attributs) {
        sortie.append('<').append(nom);
        for (int i = 0; i < attributs.size(); i += 2) {
            sortie.append(' ').append(attributs.get(i)).append("=\"");
            echapper(attributs.get(i + 1));
            sortie.append('"');
        }
        sortie.append('>');
    }

    Html texte(String texte) {
        echapper(texte);
        return this;
    }

    /** Text that the program itself holds: a style sheet, a script, base 64. */
    Html brut(String contenu) {
        sortie.append(contenu);
        return this;
    }

    private void echapper(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            switch (c) {
                case '&' -> sortie.append("&amp;");
                case '<' -> sortie.append("&lt;");
                case '>' -> sortie.append("&gt;");
                case '"' -> sortie.append("&quot;");
                case '\'' -> sortie.append("&#39;");
                // Control characters are no HTML.
                default -> sortie.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
    }

    @Override
    public String toString() {
        return sortie.toString();
    }
}
