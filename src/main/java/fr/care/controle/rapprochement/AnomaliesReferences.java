package fr.care.controle.rapprochement;

import fr.care.controle.domaine.audit.Constats;
import fr.care.controle.domaine.dossier.Exercice;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.CleGroupe;
import fr.care.controle.fait.Groupe;
import fr.care.controle.fait.Version;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import fr.care.controle.source.auditsexposition.AuditsExposition;
import fr.care.controle.source.basees.LigneBase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows that name what nobody declared: an unknown candidate, AD, perimeter or audit; and what contradicts the base. */
final class AnomaliesReferences {
    private final Base base;
    private final Set<String> candidats;
    private final Registre registre;

    AnomaliesReferences(Base base, Set<String> candidats, Registre registre) {
        this.base = base;
        this.candidats = candidats;
        this.registre = registre;
    }

    void candidatsInconnus(Faits faits, Source source) {
        faits.acceptes(source).forEach(version -> {
            String candidat = version.valeurs().texte("candidat_id");
            if (!candidats.contains(candidat)) {
                registre.ajouter(candidat, Code.CANDIDAT_INCONNU, candidat, List.of(), version.preuve());
            }
        });
    }

    /** The folder of a recap names a candidate, whatever the recap itself is worth. */
    void dossiersInconnus(Faits faits) {
        faits.rejets(Sources.PAIE).stream()
                .filter(rejet -> Sources.PAIE.estEnDossier(rejet.preuve().fichier()))
                .forEach(rejet -> {
                    String candidat = rejet.valeurs().texte("candidat_id");
                    if (!candidats.contains(candidat)) {
                        registre.ajouter(candidat, Code.CANDIDAT_INCONNU, candidat, List.of(), rejet.preuve());
                    }
                });
    }

    /** Audits of an AD that is known nowhere; what is unknown belongs to no candidate. */
    void adsInconnus(Faits faits, Set<String> connus) {
        Stream<CleGroupe> groupes = connus.stream().map(nom -> CleGroupe.de(List.of(nom)));
        horsDe(faits, Sources.AUDITS_ADS, groupes).forEach(version -> inconnu(version, "ad_id", Code.AD_INCONNU));
    }

    /** Findings are grouped as exposure audits are: by audit. */
    void auditsInconnus(Faits faits) {
        Stream<CleGroupe> audits =
                faits.etat(Sources.AUDITS_EXPOSITION).faits().groupes().stream().map(Groupe::cle);
        horsDe(faits, Sources.VULNERABILITES, audits)
                .forEach(version -> inconnu(version, "audit_id", Code.AUDIT_INCONNU));
    }

    private static Stream<Version> horsDe(Faits faits, Source source, Stream<CleGroupe> groupes) {
        return faits.etat(source)
                .faits()
                .horsDe(groupes.collect(Collectors.toSet()))
                .flatMap(fait -> fait.versions().stream());
    }

    void perimetresInconnus(Faits faits, Set<String> connus) {
        faits.acceptes(Sources.AUDITS_EXPOSITION)
                .filter(version -> !connus.contains(version.valeurs().texte("perimetre_id")))
                .forEach(version -> inconnu(version, "perimetre_id", Code.PERIMETRE_INCONNU));
    }

    private void inconnu(Version version, String colonne, Code code) {
        registre.ajouter(Registre.SANS_CANDIDAT, code, version.valeurs().texte(colonne), List.of(), version.preuve());
    }

    void exercices(Faits faits, Source exercices) {
        faits.acceptes(exercices).forEach(version -> {
            Valeurs valeurs = version.valeurs();
            if (candidats.contains(valeurs.texte("candidat_id")) && !coherent(base, valeurs)) {
                registre.ajouter(
                        valeurs.texte("candidat_id"),
                        Code.EG_EJ_INCOHERENT,
                        valeurs.texte("exercice_id"),
                        List.of(valeurs.texte("niveau"), valeurs.texte("finess")),
                        version.preuve());
            }
        });
    }

    /** Whether the level of an exercise and the kind of its number agree; an unknown number has no kind. */
    static boolean coherent(Base base, Valeurs exercice) {
        String finess = exercice.texteOptionnel("finess").orElse("");
        return switch (Exercice.Niveau.valueOf(exercice.texte("niveau"))) {
            case EG -> base.estEg(finess) || !base.estEj(finess);
            case EJ -> base.estEj(finess) || !base.estEg(finess);
            case GHT -> true;
        };
    }

    /** « Seules les solutions conformes au cahier des charges sont éligibles » */
    static void plateformes(Faits faits, Proprietaires proprietaires, Registre registre) {
        faits.certains(Sources.AUDITS_EXPOSITION)
                .filter(version -> AuditsExposition.lire(version.valeurs(), version.preuve(), Constats.AUCUN)
                        .ecarte())
                .forEach(version -> registre.ajouter(
                        proprietaires.de(version.valeurs()),
                        Code.PLATEFORME_NON_CONFORME,
                        version.valeurs().texte("audit_id"),
                        List.of(),
                        version.preuve()));
    }

    void ejPartagees() {
        for (Map.Entry<String, List<LigneBase>> ej : base.eligiblesParEj().entrySet()) {
            Set<String> siens =
                    ej.getValue().stream().map(LigneBase::candidatId).collect(Collectors.toCollection(TreeSet::new));
            if (siens.size() > 1) {
                ej.getValue().stream()
                        .filter(ligne -> candidats.contains(ligne.candidatId()))
                        .forEach(ligne -> registre.ajouter(
                                ligne.candidatId(),
                                Code.EJ_DANS_PLUSIEURS_CANDIDATS,
                                ej.getKey(),
                                List.of(String.join(", ", siens)),
                                ligne.preuve()));
            }
        }
    }

    /** A later night showed another content of the same audit or finding; told every night since. */
    static void modifications(Faits faits, Source source, Proprietaires proprietaires, Registre registre) {
        faits.etat(source)
                .faits()
                .modifies()
                .forEach(fait -> fait.modification().ifPresent(modification -> {
                    Version maintenant = fait.version();
                    Preuve avant = modification.avant().preuve();
                    registre.ajouter(
                            proprietaires.de(maintenant.valeurs()),
                            Code.AUDIT_MODIFIE,
                            String.join("|", fait.cle()),
                            List.of(
                                    avant.nuit(),
                                    Contenu.ecart(modification.avant().valeurs(), maintenant.valeurs()),
                                    modification.nuit(),
                                    Contenu.ecart(
                                            maintenant.valeurs(),
                                            modification.avant().valeurs())),
                            maintenant.preuve());
                }));
    }
}
