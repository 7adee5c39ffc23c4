package fr.care.controle.restitution.region;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.domaine.resultat.Changement.Origine;
import fr.care.controle.domaine.resultat.Changement.Rangee;
import fr.care.controle.restitution.RejetLigne;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Leaves out of a region what a file of its candidates says of others: the candidates that share an EJ are counted, the FINESS numbers of
 * another region's candidates are not shown.
 */
final class AutresRegions {
    private static final String AILLEURS = "(FINESS d'une autre région)";
    private static final Pattern FINESS = Pattern.compile("(?<![0-9A-Z])(?:\\d{9}|2[AB]\\d{7})(?![0-9A-Z])");

    private final Map<String, Set<String>> candidatsParFiness;
    private final Predicate<String> deLaRegion;

    /** Takes the candidates of each FINESS number, and whether a candidate is of the region. */
    AutresRegions(Map<String, Set<String>> candidatsParFiness, Predicate<String> deLaRegion) {
        this.candidatsParFiness = candidatsParFiness;
        this.deLaRegion = deLaRegion;
    }

    Anomalie taire(Anomalie a) {
        List<Object> details = a.code() == Code.EJ_DANS_PLUSIEURS_CANDIDATS
                ? List.of(candidats(a.details().get(0).toString()))
                : a.details().stream()
                        .map(d -> d instanceof String texte ? taire(texte) : d)
                        .toList();
        return new Anomalie(a.candidatId(), a.code(), taire(a.objet()), details, a.preuves());
    }

    RejetLigne taire(RejetLigne r) {
        return new RejetLigne(r.source(), r.fichier(), r.ligne(), r.colonne(), taire(r.valeur()), r.motif());
    }

    Cause taire(Cause cause) {
        return new Cause(
                cause.genre(),
                cause.origine().map(o -> new Origine(o.source(), o.premiere().map(this::taire), o.autres())));
    }

    private Rangee taire(Rangee r) {
        return new Rangee(
                r.fichier(), r.ligne(), r.cle().stream().map(this::taire).toList());
    }

    private String taire(String texte) {
        return FINESS.matcher(texte).replaceAll(numero -> ailleurs(numero.group()) ? AILLEURS : numero.group());
    }

    private boolean ailleurs(String finess) {
        Set<String> candidats = candidatsParFiness.getOrDefault(finess, Set.of());
        return !candidats.isEmpty() && candidats.stream().noneMatch(deLaRegion);
    }

    private String candidats(String liste) {
        List<String> connus = new ArrayList<>();
        int autres = 0;
        for (String candidat : liste.split(", ", -1)) {
            if (deLaRegion.test(candidat)) {
                connus.add(candidat);
            } else {
                autres++;
            }
        }
        if (autres > 0) {
            connus.add(autres == 1 ? "1 candidat d'une autre région" : autres + " candidats d'autres régions");
        }
        return String.join(", ", connus);
    }
}
