package fr.care.controle.integration;

import java.sql.Connection;
import java.sql.DriverManager;

/** A process that holds a database until it is killed. */
final class TientLaBase {
    private TientLaBase() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connexion = DriverManager.getConnection(arguments[0])) {
            System.err.println("tenue " + connexion.isValid(1));
            Thread.sleep(600_000);
        }
    }
}
