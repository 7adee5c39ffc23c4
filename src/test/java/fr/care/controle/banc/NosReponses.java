package fr.care.controle.banc;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.entrepot.FaitRepository;
import fr.care.controle.entrepot.FichierRepository;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Rejet;
import fr.care.controle.fait.Version;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the program answers: read from the database that its night left. */
final class NosReponses {
    private static final BigDecimal CVSS_CRITIQUE = new BigDecimal("9.0");

    /** What is believed of a source, one at a time: together they would not hold in memory. */
    private final Function<String, EtatSource> etats;

    private final Reponses reponses = new Reponses();
    private final NosCandidats candidats = new NosCandidats();

    private NosReponses(Function<String, EtatSource> etats) {
        this.etats = etats;
    }

    static void ecrire(DataSource base, String campagne, LocalDate nuit, Path sortie) throws IOException {
        JdbcTemplate jdbc = new JdbcTemplate(base);
        FaitRepository faits = new FaitRepository(jdbc);
        NosReponses nous = new NosReponses(source -> faits.etat(campagne, schema(source), nuit));
        for (FichierEntree fichier : new FichierRepository(jdbc).fichiers(campagne, nuit)) {
            if (Contrat.GRANDES.contains(fichier.source()) && plat(fichier.chemin())) {
                nous.reponses.ajouter(
                        "fichier", fichier.chemin(), fichier.sha256(), fichier.lues(), fichier.rejetees());
            }
        }
        nous.constats();
        nous.osis();
        nous.paie();
        nous.auditsAds();
        nous.auditsExposition();
        nous.candidats.ecrire(source -> nous.etats.apply(source).faits().tous().toList(), nous.reponses);
        nous.reponses.ecrire(sortie);
    }

    private static Schema schema(String source) {
        return Sources.TOUTES.stream()
                .map(Source::schema)
                .filter(schema -> schema.nom().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static boolean plat(String chemin) {
        return chemin.matches("[^/]*\\.csv");
    }

    /** What is believed of a source, a fact at a time; its rejected rows are told on the way. */
    private Stream<Fait> faits(String source) {
        EtatSource etat = etats.apply(source);
        for (Rejet rejet : etat.rejets()) {
            Preuve preuve = rejet.preuve();
            if (plat(preuve.fichier())) {
                reponses.ajouter("rejet", preuve.fichier(), preuve.ligne());
            }
        }
        return etat.faits().tous();
    }

    /** How many of the facts of a key are one thing, and how many are another. */
    private record Compte(long uns, long autres) {
        private static Compte de(boolean un, boolean autre) {
            return new Compte(un ? 1 : 0, autre ? 1 : 0);
        }

        private Compte et(Compte compte) {
            return new Compte(uns + compte.uns, autres + compte.autres);
        }
    }

    /** Counted as they come: the findings of ten campaigns would not hold in memory. */
    private Map<String, Compte> comptes(String source, String colonne, Function<Fait, Compte> compte) {
        Map<String, Compte> comptes = new HashMap<>();
        faits(source).forEach(fait -> comptes.merge(cle(fait, colonne), compte.apply(fait), Compte::et));
        return comptes;
    }

    private void constats() {
        comptes(
                        "vulnerabilites",
                        "audit_id",
                        fait -> Compte.de(!fait.conflit() && critique(fait.valeurs()), fait.conflit()))
                .forEach((audit, compte) -> {
                    candidats.constats(audit, compte.uns());
                    reponses.ajouter("constats", audit, compte.uns(), compte.autres());
                });
    }

    private static boolean critique(Valeurs v) {
        boolean critique = v.decimalOptionnel("cvss")
                .map(cvss -> cvss.compareTo(CVSS_CRITIQUE) >= 0)
                .orElseGet(() -> v.texteOptionnel("criticite").equals(Optional.of("CRITIQUE")));
        return critique && !v.booleen("risque_residuel_faible");
    }

    /** The last entry of each field is the one that counts. */
    private void osis() {
        comptes("osis", "finess", fait -> {
                    List<Version> dernieres = dernieres(fait);
                    boolean rempli = dernieres.stream()
                            .anyMatch(version -> version.valeurs().present("valeur"));
                    return Compte.de(rempli, dernieres.size() > 1);
                })
                .forEach((finess, compte) -> {
                    candidats.osis(finess, compte.uns());
                    reponses.ajouter("champs", finess, compte.uns(), compte.autres());
                });
    }

    private static List<Version> dernieres(Fait fait) {
        Optional<LocalDate> derniere = fait.versions().stream()
                .flatMap(version -> version.valeurs().dateOptionnelle("date_saisie").stream())
                .max(Comparator.naturalOrder());
        return fait.versions().stream()
                .filter(version ->
                        version.valeurs().dateOptionnelle("date_saisie").equals(derniere))
                .toList();
    }

    private void paie() {
        faits("paie")
                .map(Fait::valeurs)
                .filter(v -> v.texte("forme").equals("PLATE"))
                .forEach(this::paie);
    }

    private void paie(Valeurs v) {
        List<Object> ligne =
                new ArrayList<>(List.of("paie", v.texte("candidat_id"), v.texte("matricule"), v.entier("annee")));
        if (v.booleen("contredit")) {
            ligne.add("contredit");
        } else {
            ligne.addAll(List.of(
                    montant(v, "brut"), montant(v, "charges"), v.decimal("somme_brut"), v.decimal("somme_charges")));
            candidats.paie(v);
        }
        reponses.ajouter(ligne.toArray());
    }

    private static Object montant(Valeurs v, String colonne) {
        return v.decimalOptionnel(colonne).<Object>map(montant -> montant).orElse("");
    }

    private void auditsAds() {
        parCle("audits-ads", "ad_id").forEach((annuaire, faits) -> {
            List<Valeurs> finis = faits.stream()
                    .filter(fait -> !fait.conflit())
                    .map(Fait::valeurs)
                    .filter(v -> v.present("date_fin"))
                    .toList();
            int score = finis.stream().mapToInt(v -> v.entier("score")).max().orElse(0);
            candidats.ads(annuaire, finis.size(), score);
            reponses.ajouter(
                    "ads",
                    annuaire,
                    finis.size(),
                    score,
                    finis.stream()
                            .map(v -> v.date("date_lancement"))
                            .min(Comparator.naturalOrder())
                            .<Object>map(jour -> jour)
                            .orElse(""),
                    faits.stream().filter(Fait::conflit).count());
        });
    }

    private void auditsExposition() {
        faits("audits-exposition")
                .filter(fait -> !fait.conflit())
                .map(Fait::valeurs)
                .collect(Collectors.groupingBy(v -> v.texte("perimetre_id")))
                .forEach((perimetre, lus) -> reponses.ajouter(
                        "exposition",
                        perimetre,
                        lus.stream().filter(v -> v.present("date_fin")).count(),
                        lus.stream().filter(v -> !v.booleen("conforme")).count(),
                        lus.stream()
                                .map(v -> v.date("date_lancement"))
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    private Map<String, List<Fait>> parCle(String source, String colonne) {
        return faits(source).collect(Collectors.groupingBy(fait -> cle(fait, colonne)));
    }

    private static String cle(Fait fait, String colonne) {
        return fait.versions().get(0).valeurs().texte(colonne);
    }
}
