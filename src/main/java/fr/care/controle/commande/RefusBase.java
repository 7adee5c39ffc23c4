package fr.care.controle.commande;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What a refusal of the database means for who runs the command. */
enum RefusBase {
    OCCUPEE(
            CodeRetour.BASE_OCCUPEE,
            "Une autre exécution tient la base de données. Attendez qu'elle finisse, puis relancez la même commande."),
    ADRESSE(
            CodeRetour.USAGE,
            "La base de données refuse l'adresse donnée par --base. Le chemin d'une base H2 commence par / ou par ./ ; un"
                    + " serveur PostgreSQL doit connaître la base et le compte. Corrigez --base."),
    ABSENTE(
            CodeRetour.USAGE,
            "Aucune base de données à l'adresse donnée par --base : aucune nuit n'y a été contrôlée. Corrigez --base, ou lancez"
                    + " d'abord la commande controler."),
    MUETTE(
            CodeRetour.ECHEC_TECHNIQUE,
            "La base de données ne répond pas. Rien de nouveau n'est publié. Vérifiez l'adresse donnée par --base et que le"
                    + " serveur est démarré, puis relancez la même commande.");

    /** H2: the file of the database is locked by another process. */
    private static final int H2_VERROUILLEE = 90020;
    /** H2: no file stands at the address. */
    private static final int H2_ABSENTE = 90146;
    /** H2: relative path, address that cannot be read, unknown setting. */
    private static final Set<Integer> H2_ADRESSE = Set.of(90011, 90046, 90113);

    private final CodeRetour code;
    private final String message;

    RefusBase(CodeRetour code, String message) {
        this.code = code;
        this.message = message;
    }

    CodeRetour code() {
        return code;
    }

    String message() {
        return message;
    }

    static Optional<RefusBase> de(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            return Optional.empty();
        }
        String etat = String.valueOf(sql.getSQLState());
        if (sql.getErrorCode() == H2_VERROUILLEE) {
            return Optional.of(OCCUPEE);
        }
        if (sql.getErrorCode() == H2_ABSENTE) {
            return Optional.of(ABSENTE);
        }
        // SQL standard: 28 is a refused account, 3D an unknown database, 08 a connection that cannot be made.
        if (H2_ADRESSE.contains(sql.getErrorCode()) || etat.startsWith("28") || etat.startsWith("3D")) {
            return Optional.of(ADRESSE);
        }
        return etat.startsWith("08") ? Optional.of(MUETTE) : Optional.empty();
    }
}
