package fr.care.controle.fait;

import fr.care.controle.format.Schema;
import fr.care.controle.format.Vie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one source, kept as groups of bytes. Each reading makes objects of the groups that it needs, and of these only:
 * who reads all facts should do it once. For several threads at once.
 */
public final class FaitsSource {
    public static final FaitsSource AUCUN = new FaitsSource(
            new Schema("", "", Vie.INSTANTANE, false, false, false, List.of(), List.of(), List.of(), false), List.of());

    private final Schema schema;
    /** In the order of their keys. */
    private final List<Groupe> groupes;

    private final Reserve<CodecGroupe> codecs;

    FaitsSource(Schema schema, List<Groupe> groupes) {
        this(schema, groupes, new Reserve<>(() -> new CodecGroupe(schema)));
    }

    private FaitsSource(Schema schema, List<Groupe> groupes, Reserve<CodecGroupe> codecs) {
        this.schema = schema;
        this.groupes = groupes;
        this.codecs = codecs;
    }

    public static FaitsSource de(Schema schema, Collection<Fait> faits) {
        FaitsSource vide = new FaitsSource(schema, List.of());
        Map<CleGroupe, List<Fait>> parGroupe = new HashMap<>();
        faits.forEach(fait -> parGroupe
                .computeIfAbsent(vide.cle(fait.cle()), g -> new ArrayList<>(1))
                .add(fait));
        return vide.avec(parGroupe.entrySet().stream()
                .map(e -> vide.ecrire(e.getKey(), e.getValue()))
                .toList());
    }

    public List<Groupe> groupes() {
        return Collections.unmodifiableList(groupes);
    }

    public boolean isEmpty() {
        return groupes.isEmpty();
    }

    public Stream<Fait> tous() {
        return faits(groupe -> true);
    }

    /** Those that are chosen, by several threads; for few of many. */
    public List<Fait> choisis(Predicate<Fait> choix) {
        return groupes.parallelStream()
                .flatMap(groupe -> lire(groupe).stream().filter(choix))
                .toList();
    }

    /** Those that have several contents. */
    public Stream<Fait> conflits() {
        return faits(Groupe::conflit).filter(Fait::conflit);
    }

    /** Those that a later night showed otherwise. */
    public Stream<Fait> modifies() {
        return faits(Groupe::modification).filter(fait -> fait.modification().isPresent());
    }

    /** Those of the groups that are not named. */
    public Stream<Fait> horsDe(Set<CleGroupe> nommes) {
        return faits(groupe -> !nommes.contains(groupe.cle()));
    }

    /** Those of the groups that are not, byte for byte, in other facts. */
    public Stream<Fait> absentsDe(FaitsSource autres) {
        return faits(groupe -> !autres.contient(groupe));
    }

    private Stream<Fait> faits(Predicate<Groupe> choix) {
        return groupes.stream().filter(choix).flatMap(groupe -> lire(groupe).stream());
    }

    public List<Fait> lire(Groupe groupe) {
        return codecs.avec(codec -> codec.lire(groupe));
    }

    /** The facts of a group, by the values of its columns. */
    public List<Fait> groupe(String... valeurs) {
        return trouver(CleGroupe.de(List.of(valeurs))).map(this::lire).orElse(List.of());
    }

    /** The fact of a key, or null. */
    public @Nullable Fait get(List<String> cle) {
        if (isEmpty()) {
            return null;
        }
        return trouver(cle(cle)).stream()
                .flatMap(groupe -> lire(groupe).stream())
                .filter(fait -> fait.cle().equals(cle))
                .findFirst()
                .orElse(null);
    }

    /** These facts with one more, or another one under its key. */
    public FaitsSource avec(Fait fait) {
        FaitsSource un = de(fait.valeurs().schema(), List.of(fait));
        return un.avec(groupes).suivies(un, groupe -> true, (anciens, nouveaux) -> {
            List<Fait> faits = new ArrayList<>(nouveaux);
            anciens.stream().filter(f -> !f.cle().equals(fait.cle())).forEach(faits::add);
            return faits;
        });
    }

    /** Whether it has this very group. */
    public boolean contient(Groupe groupe) {
        return trouver(groupe.cle()).filter(groupe::equals).isPresent();
    }

    Optional<Groupe> trouver(CleGroupe cle) {
        int rang = Collections.binarySearch(groupes, new Groupe(cle, new byte[0]));
        return rang < 0 ? Optional.empty() : Optional.of(groupes.get(rang));
    }

    /** The group of a fact, whose columns are some of those of its key. */
    private CleGroupe cle(List<String> cle) {
        List<String> colonnes = schema.cle();
        return CleGroupe.de(schema.groupe().stream()
                .map(colonne -> cle.get(colonnes.indexOf(colonne)))
                .toList());
    }

    private Groupe ecrire(CleGroupe cle, Collection<Fait> faits) {
        return new Groupe(cle, codecs.avec(codec -> codec.ecrire(faits)));
    }

    private FaitsSource avec(List<Groupe> autres) {
        return new FaitsSource(schema, autres.stream().sorted().toList(), codecs);
    }

    /**
     * What these facts become when tonight shows others; a group that says the same as before is the very same group.
     *
     * @param reste whether a group that tonight does not show stays
     * @param union the facts of a group that both have
     */
    FaitsSource suivies(FaitsSource soir, Predicate<Groupe> reste, BinaryOperator<List<Fait>> union) {
        List<Groupe> suite = new ArrayList<>(soir.groupes.parallelStream()
                .map(nouveau -> trouver(nouveau.cle())
                        .map(ancien -> soir.unir(ancien, nouveau, union))
                        .orElse(nouveau))
                .toList());
        groupes.stream()
                .filter(ancien -> soir.trouver(ancien.cle()).isEmpty() && reste.test(ancien))
                .forEach(suite::add);
        return soir.avec(suite);
    }

    private Groupe unir(Groupe ancien, Groupe nouveau, BinaryOperator<List<Fait>> union) {
        return codecs.avec(codec -> {
            if (codec.memesTextes(ancien.octets(), nouveau.octets())) {
                return ancien;
            }
            List<Fait> faits = union.apply(codec.lire(ancien), codec.lire(nouveau));
            Groupe suite = new Groupe(ancien.cle(), codec.ecrire(faits));
            return suite.equals(ancien) ? ancien : suite;
        });
    }

    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof FaitsSource f && (groupes == f.groupes || groupes.equals(f.groupes));
    }

    @Override
    public int hashCode() {
        return groupes.hashCode();
    }
}
