package fr.care.controle.restitution.region;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.domaine.resultat.Changement.Origine;
import fr.care.controle.domaine.resultat.Changement.Rangee;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.restitution.RejetLigne;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a pseudonym wherever the results of one candidate name an employee. */
final class Anonymat {
    private static final String PAIE = "paie";
    private static final String MASQUEE = "(masquée)";

    /** {@code paie/GHT-02/44A567.csv}: a recap, whose name is most often the matricule. */
    private static final Pattern RECAP = Pattern.compile("paie/([^/]+)/(.+?)(\\.[^./]+)?");

    /** {@code 44A567/2026}, {@code 44A567/2026/BRUT}. */
    private static final Pattern SALARIE = Pattern.compile("(.+)(/\\d{4}(?:/[A-Z]+)?)");

    /** {@code paie GHT-02|44A567|2026|PLATE remuneration}, {@code GHT-02|44A567|2026|PLATE}. */
    private static final Pattern CLE_PAIE = Pattern.compile("((?:paie )?[^|]*\\|)(.*)(\\|[^|]*\\|[^|]*)");

    private static final Set<Code> CODES_SALARIE = EnumSet.of(
            Code.PAIE_RECAP_ABSENT,
            Code.PAIE_DATES_ABSENTES,
            Code.PAIE_ECART_BRUT,
            Code.PAIE_ECART_CHARGES,
            Code.PAIE_ELEMENT_NON_DEDUIT,
            Code.PAIE_SOMME_INCOHERENTE,
            Code.HEURES_INVALIDES,
            Code.HEURES_PLAFONNEES,
            Code.MONTANT_ILLISIBLE,
            Code.ETAT_FINANCIER_CALCUL_FAUX);

    private static final Set<Code> CODES_LIGNE = EnumSet.of(Code.LIGNE_REJETEE, Code.CONFLIT, Code.DOUBLON);

    private final String candidatId;
    private final Pseudonymes pseudonymes;

    Anonymat(String candidatId, Pseudonymes pseudonymes) {
        this.candidatId = candidatId;
        this.pseudonymes = pseudonymes;
    }

    Anomalie anomalie(Anomalie a) {
        return new Anomalie(
                a.candidatId(), a.code(), objet(a.code(), a.objet(), a.preuves()), a.details(), preuves(a.preuves()));
    }

    Depense depense(Depense d) {
        boolean salarie = d.nature() == Nature.INTERNE;
        return new Depense(
                d.nature(),
                salarie ? pseudonyme(d.reference()) : d.reference(),
                d.annee(),
                d.objectif(),
                d.declare(),
                d.retenu(),
                d.motifs().stream().map(m -> salarie ? motif(m) : m).toList(),
                d.preuve());
    }

    private Motif motif(Motif m) {
        return new Motif(m.code(), objet(m.code(), m.objet(), m.preuves()), m.details(), preuves(m.preuves()));
    }

    Cause cause(Cause cause) {
        return new Cause(cause.genre(), cause.origine().map(this::origine));
    }

    private Origine origine(Origine o) {
        return o.source().equals(PAIE)
                ? new Origine(
                        o.source(),
                        o.premiere().map(r -> new Rangee(fichier(r.fichier()), r.ligne(), cle(r.cle()))),
                        o.autres())
                : o;
    }

    /** The key of a recap: candidate, matricule, year, form. */
    private List<String> cle(List<String> cle) {
        List<String> masquee = new ArrayList<>(cle);
        if (masquee.size() > 1) {
            masquee.set(1, pseudonyme(masquee.get(1)));
        }
        return masquee;
    }

    /** The raw cell of a payroll row may hold anything, a matricule in the wrong column included. */
    RejetLigne rejet(RejetLigne r) {
        return r.source().equals(PAIE)
                ? new RejetLigne(
                        r.source(),
                        fichier(r.fichier()),
                        r.ligne(),
                        r.colonne(),
                        r.valeur().isEmpty() ? "" : MASQUEE,
                        r.motif())
                : r;
    }

    List<Preuve> preuves(List<Preuve> preuves) {
        return preuves.stream()
                .map(p -> new Preuve(p.nuit(), fichier(p.fichier()), p.ligne()))
                .toList();
    }

    private String objet(Code code, String objet, List<Preuve> preuves) {
        if (CODES_SALARIE.contains(code)) {
            return salarie(objet);
        }
        boolean paie = CODES_LIGNE.contains(code)
                && preuves.stream().anyMatch(preuve -> preuve.fichier().startsWith(PAIE));
        return paie ? remplacer(CLE_PAIE.matcher(objet), objet) : objet;
    }

    /** A line that names no employee is told by its nature, or by its place. */
    private String salarie(String objet) {
        boolean personne = objet.startsWith("ligne ")
                || Set.of(Nature.values()).stream().anyMatch(n -> objet.startsWith(n.name() + "/"));
        return personne ? objet : remplacer(SALARIE.matcher(objet), objet);
    }

    private String remplacer(Matcher forme, String objet) {
        if (!forme.matches()) {
            return objet;
        }
        boolean trois = forme.groupCount() == 3;
        return trois
                ? forme.group(1) + pseudonyme(forme.group(2)) + forme.group(3)
                : pseudonyme(forme.group(1)) + forme.group(2);
    }

    private String fichier(String chemin) {
        Matcher recap = RECAP.matcher(chemin);
        return recap.matches()
                ? PAIE + "/" + recap.group(1) + "/" + pseudonyme(recap.group(2))
                        + (recap.group(3) == null ? "" : recap.group(3))
                : chemin;
    }

    private String pseudonyme(String matricule) {
        return matricule.isBlank() || matricule.equals("?") ? matricule : pseudonymes.de(candidatId, matricule);
    }
}
