package fr.care.controle.propriete;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.Schema;
import fr.care.controle.format.TypeColonne;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What real exports add: unreadable rows, repeated rows, rows that contradict one another, keys that nobody declared. */
final class Bruit {
    private static final Set<Source> REFERENCES = Set.of(Sources.BASE_ES, Sources.CANDIDATS, Sources.REFERENTIEL_OSIS);

    private final Hasard h;

    Bruit(Hasard h) {
        this.h = h;
    }

    /** What is received tonight: some sources are missing, some rows are spoilt. */
    Depot troubler(Depot depot) {
        Map<Source, List<List<String>>> lignes = new LinkedHashMap<>();
        depot.lignes().forEach((source, propres) -> {
            if (source.schema().obligatoire() || source == Sources.REFERENTIEL_OSIS || h.chance(97)) {
                int taux = h.parmi(0, 0, 0, 2, 6);
                List<List<String>> troublees = new ArrayList<>();
                propres.forEach(ligne -> troubler(source, ligne, taux, troublees));
                lignes.put(source, troublees);
            }
        });
        return new Depot(lignes);
    }

    private void troubler(Source source, List<String> ligne, int taux, List<List<String>> sortie) {
        boolean reference = REFERENCES.contains(source);
        sortie.add(ligne);
        if (h.chance(taux / 2)) {
            sortie.add(ligne);
        }
        if (!reference && h.chance(taux)) {
            switch (h.entre(0, 4)) {
                case 0 -> sortie.set(sortie.size() - 1, casser(source, ligne, h));
                case 1 -> sortie.add(casser(source, ligne, h));
                case 2, 3 -> sortie.add(alterer(source, ligne));
                default -> sortie.add(detourner(source, ligne));
            }
        }
    }

    /** What an earlier night received: some rows were not there yet, some were not the same. */
    Depot veille(Depot depot) {
        Map<Source, List<List<String>>> lignes = new LinkedHashMap<>();
        depot.lignes().forEach((source, toutes) -> {
            List<List<String>> siennes = new ArrayList<>();
            for (List<String> ligne : toutes) {
                boolean reference = REFERENCES.contains(source);
                if (reference || h.chance(80)) {
                    siennes.add(!reference && h.chance(8) ? alterer(source, ligne) : ligne);
                }
                if (!reference && h.chance(2)) {
                    siennes.add(casser(source, ligne, h));
                }
            }
            lignes.put(source, siennes);
        });
        return new Depot(lignes);
    }

    /** The same row made unreadable, its taint key left as it is. */
    static List<String> casser(Source source, List<String> ligne, Hasard h) {
        return Depot.avec(source, ligne, h.parmi(cassables(source)), "illisible");
    }

    static List<String> cassables(Source source) {
        Schema schema = source.schema();
        return schema.colonnes().stream()
                .filter(c ->
                        c.type() != TypeColonne.TEXTE && !schema.souillure().contains(c.nom()))
                .map(Colonne::nom)
                .toList();
    }

    /** The same key with another content; the same row when the source has nothing but its key. */
    private List<String> alterer(Source source, List<String> ligne) {
        List<Colonne> libres = source.schema().colonnes().stream()
                .filter(c ->
                        !c.cle() && c.type() != TypeColonne.FINESS && !c.nom().equals("candidat_id"))
                .toList();
        if (libres.isEmpty()) {
            return ligne;
        }
        Colonne colonne = h.parmi(libres);
        return Depot.avec(source, ligne, colonne.nom(), autre(colonne, Depot.cellule(source, ligne, colonne.nom())));
    }

    private String autre(Colonne colonne, String valeur) {
        return switch (colonne.type()) {
            case TEXTE, FINESS -> colonne.nom().equals("perimetre_id") ? valeur + "-bis" : h.mot("autre - 3");
            case ENTIER -> h.mot("1 2 5");
            case DECIMAL -> h.mot("9.1 9 4");
            case DATE -> colonne.requise() ? h.mot("2026-06-01 2026-10-01") : h.mot("2027-01-05 2026-07-07");
            case BOOLEEN -> h.mot("OUI NON");
            case ENUM -> h.parmi(colonne.valeurs());
        };
    }

    /** The row under a key that nobody declared, or whose number lost its first zero. */
    private List<String> detourner(Source source, List<String> ligne) {
        Optional<Colonne> finess = source.schema().colonnes().stream()
                .filter(c -> c.type() == TypeColonne.FINESS)
                .findFirst();
        if (finess.isPresent()
                && Depot.cellule(source, ligne, finess.get().nom()).startsWith("0")) {
            String numero = Depot.cellule(source, ligne, finess.get().nom());
            return Depot.avec(source, ligne, finess.get().nom(), numero.substring(1));
        }
        String premiere = source.schema().cle().get(0);
        return Depot.avec(source, ligne, premiere, premiere.equals("finess") ? "750000107" : "INCONNU");
    }
}
