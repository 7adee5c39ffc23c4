package fr.care.controle.entrepot;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EntrepotH2Test extends EntrepotContrat {
    @TempDir
    private static Path dossierBase;

    private static DataSource base;

    @BeforeAll
    static void openTheFile() throws IOException {
        base = new DriverManagerDataSource("jdbc:h2:file:" + dossierBase.resolve("base") + ";DB_CLOSE_DELAY=-1");
        creerLesTables(base);
    }

    @Override
    DataSource base() {
        return base;
    }
}
