package fr.care.controle.fait;

import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import fr.care.controle.format.Vie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a source once tonight's files are known. A content that was known already keeps the row that first
 * showed it.
 */
public final class Succession {
    private Succession() {}

    public static EtatSource suivant(Schema schema, EtatSource avant, Lot lot, LocalDate nuit) {
        if (schema.vie() == Vie.CUMUL) {
            return cumul(avant, lot, nuit);
        }
        return schema.parGroupe() ? instantaneParGroupe(avant, lot) : instantane(avant, lot);
    }

    /**
     * The same when tonight's files are, byte for byte, those of the last night that had the source: what was believed stays,
     * their rejected rows are tonight's again.
     *
     * @param derniere that night
     */
    public static EtatSource inchange(EtatSource avant, LocalDate derniere, LocalDate nuit) {
        List<Rejet> rejets = avant.rejets().stream()
                .map(rejet -> rejet.preuve().nuit().equals(derniere) ? rejet.le(nuit) : rejet)
                .toList();
        return new EtatSource(true, avant.faits(), rejets);
    }

    private static EtatSource instantane(EtatSource avant, Lot lot) {
        FaitsSource faits = avant.faits().suivies(lot.faits(), groupe -> false, Succession::remplaces);
        return new EtatSource(true, faits, lot.rejets());
    }

    private static EtatSource instantaneParGroupe(EtatSource avant, Lot lot) {
        Set<CleGroupe> montres = new HashSet<>();
        lot.faits().groupes().forEach(groupe -> montres.add(groupe.cle()));
        lot.rejets().forEach(rejet -> groupe(rejet).ifPresent(montres::add));
        FaitsSource faits =
                avant.faits().suivies(lot.faits(), groupe -> !montres.contains(groupe.cle()), Succession::remplaces);
        List<Rejet> rejets = new ArrayList<>();
        for (Rejet rejet : avant.rejets()) {
            // A row of no readable group was one of the former files, not of a group that is still believed.
            if (groupe(rejet).filter(g -> !montres.contains(g)).isPresent()) {
                rejets.add(rejet);
            }
        }
        rejets.addAll(lot.rejets());
        return new EtatSource(true, faits, rejets);
    }

    private static Optional<CleGroupe> groupe(Rejet rejet) {
        return rejet.groupe().map(CleGroupe::de);
    }

    /** Tonight's facts, each as it was when it says the same. */
    private static List<Fait> remplaces(List<Fait> anciens, List<Fait> nouveaux) {
        Map<List<String>, Fait> parCle = parCle(anciens);
        return nouveaux.stream()
                .map(fait -> ancienSiIdentique(parCle.get(fait.cle()), fait))
                .toList();
    }

    private static Map<List<String>, Fait> parCle(List<Fait> faits) {
        Map<List<String>, Fait> parCle = new HashMap<>();
        faits.forEach(fait -> parCle.put(fait.cle(), fait));
        return parCle;
    }

    private static EtatSource cumul(EtatSource avant, Lot lot, LocalDate nuit) {
        FaitsSource faits = avant.faits().suivies(lot.faits(), groupe -> true, (anciens, nouveaux) -> {
            Map<List<String>, Fait> union = parCle(anciens);
            nouveaux.forEach(
                    fait -> union.merge(fait.cle(), fait, (ancien, nouveau) -> succede(ancien, nouveau, nuit)));
            return List.copyOf(union.values());
        });
        // The same bad row shown again is one reject, tonight's: else nights of one export would pile them up.
        Set<List<Object>> revus = new HashSet<>();
        lot.rejets().forEach(rejet -> revus.add(rejet.contenu()));
        List<Rejet> rejets = new ArrayList<>();
        for (Rejet rejet : avant.rejets()) {
            if (!revus.contains(rejet.contenu()) && !lue(rejet, lot)) {
                rejets.add(rejet);
            }
        }
        rejets.addAll(lot.rejets());
        return new EtatSource(true, faits, rejets);
    }

    /** Whether tonight's files have a row of the same key that can be read. */
    private static boolean lue(Rejet rejet, Lot lot) {
        return rejet.cle().map(lot.faits()::get).isPresent();
    }

    private static Fait succede(Fait ancien, Fait nouveau, LocalDate nuit) {
        if (ancien.memesContenus(nouveau)) {
            return ancien;
        }
        Optional<Modification> modification = ancien.modification();
        boolean complete = !ancien.conflit() && complete(ancien.valeurs(), nouveau.valeurs());
        if (!nouveau.conflit() && !complete) {
            modification = Optional.of(new Modification(ancien.version(), nuit));
        }
        return new Fait(nouveau.cle(), nouveau.versions(), modification);
    }

    /** Whether only blanks became filled: the end of a running audit is not a modification. */
    private static boolean complete(Valeurs ancien, Valeurs nouveau) {
        for (int i = 0; i < ancien.schema().colonnes().size(); i++) {
            Object avant = ancien.cellule(i);
            if (avant != null && !avant.equals(nouveau.cellule(i))) {
                return false;
            }
        }
        return true;
    }

    private static Fait ancienSiIdentique(@Nullable Fait ancien, Fait nouveau) {
        return ancien != null && ancien.memesContenus(nouveau) ? ancien : nouveau;
    }
}
