package fr.care.controle.banc;

import static fr.care.controle.banc.NosNuits.PREMIERE;
import static fr.care.controle.banc.NosNuits.SUIVANTE;

import fr.care.controle.banc.Objectif.Unite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the program is asked to be worth, held against one run. */
final class Objectifs {
    private static final String TAS =
            "le tas de Java grandit jusqu'à sa limite avant d'être vidé ; s'y ajoutent classes, code compilé et tampons";
    private static final double KIO_PAR_MIO = 1024;

    private final Resultats resultats;
    private final List<Objectif> objectifs = new ArrayList<>();

    private Objectifs(Resultats resultats) {
        this.resultats = resultats;
    }

    /**
     * The goals.
     *
     * @param reference how the program is started, for the goals that do not say it
     */
    static List<Objectif> de(Resultats resultats, Variante reference) {
        Objectifs tous = new Objectifs(resultats);
        tous.nuit(reference.nom(), 0.6, 2.0);
        if (!reference.nom().equals(Variantes.AOT)) {
            tous.nuit(Variantes.AOT, 0.4, 1.4);
        }
        String premiere = NosNuits.nom(PREMIERE, Plateau.H2, reference.nom());
        String decuple = NosNuits.nom(PREMIERE, Plateau.H2_DECUPLE, reference.nom());
        String suivante = NosNuits.nom(SUIVANTE, Plateau.H2, reference.nom());
        String exemples = Plateau.exemples(reference);
        String vide = Plateau.vide(reference);
        tous.ajouter(
                "nuit suivante, moins un démarrage à vide",
                1_000,
                Unite.MILLISECONDES,
                resultats.ecart(suivante, vide),
                "la nuit relit ses faits, évalue et publie même sans fichier nouveau",
                suivante);
        tous.ajouter(
                "données ×10, temps",
                8,
                Unite.FOIS,
                resultats.rapportDesMedianes(decuple, premiere),
                "chaque étape suit le nombre des lignes, et le tas reste le même",
                decuple);
        tous.ajouter("mémoire, première nuit", 512, Unite.MIO, tous.memoire(premiere), TAS, premiere);
        tous.ajouter("mémoire, données ×10", 800, Unite.MIO, tous.memoire(decuple), TAS, decuple);
        tous.ajouter(
                "classeurs / fastexcel-reader",
                0.7,
                Unite.FOIS,
                resultats.rapport(Plateau.CLASSEURS, Plateau.CLASSEURS_FASTEXCEL),
                "toutes les parties sont bornées contre les classeurs hostiles, styles et dates compris",
                Plateau.CLASSEURS);
        String postgres = NosNuits.nom(PREMIERE, Plateau.POSTGRESQL, reference.nom());
        tous.ajouter(
                "PostgreSQL / H2",
                1.3,
                Unite.FOIS,
                resultats.rapport(postgres, premiere),
                "les faits passent par une connexion au serveur",
                postgres);
        tous.ajouter(
                "nuit d'input-samples / application vide",
                1.3,
                Unite.FOIS,
                resultats.rapport(exemples, vide),
                "la nuit a des dizaines d'étapes, chacune dans ses transactions, et publie",
                exemples);
        return tous.objectifs;
    }

    private void nuit(String variante, double durable, double agregats) {
        String premiere = NosNuits.nom(PREMIERE, Plateau.H2, variante);
        ajouter(
                "première nuit, " + variante + " / DuckDB, tout gardé",
                durable,
                Unite.FOIS,
                resultats.rapport(premiere, Plateau.DUCKDB),
                "DuckDB ne rapproche, n'évalue ni ne publie rien",
                premiere);
        ajouter(
                "première nuit, " + variante + " / DuckDB, agrégats seuls",
                agregats,
                Unite.FOIS,
                resultats.rapport(premiere, Plateau.DUCKDB_AGREGATS),
                "DuckDB ne garde, ne rapproche, n'évalue ni ne publie rien",
                premiere);
    }

    private OptionalDouble memoire(String nom) {
        OptionalDouble kio = resultats.mediane(nom, Mesure::memoire);
        return kio.isEmpty() ? kio : OptionalDouble.of(kio.getAsDouble() / KIO_PAR_MIO);
    }

    private void ajouter(
            String travail, double limite, Unite unite, OptionalDouble mesure, String raison, String profil) {
        objectifs.add(new Objectif(
                travail,
                limite,
                unite,
                mesure,
                Optional.ofNullable(resultats.echecs().get(profil)),
                raison,
                profil));
    }
}
