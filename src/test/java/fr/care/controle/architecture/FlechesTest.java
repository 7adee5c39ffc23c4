package fr.care.controle.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The never-arrows hold in the program, and each of them catches the class that breaks it on purpose. */
class FlechesTest {
    private static final String PROGRAMME = "fr.care.controle";
    private static final String COUPABLES = "fr.care.controle.architecture.coupable";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PROGRAMME);
    private static final JavaClasses FAUTIVES = new ClassFileImporter().importPackages(COUPABLES);

    static Stream<Arguments> regles() {
        return Stream.of(
                regle(Fleches::piecesPuresSansTechnique, "O3Fautif.atteint"),
                regle(Fleches::piecesPuresSansHorloge, "Horodate.jour"),
                regle(Fleches::piecesPuresSansHasard, "Tirage.tirer"),
                regle(Fleches::piecesPuresSansFlottants, "O4Fautif.moyenne"),
                regle(Fleches::reglesSansAutresRegles, "O3Fautif.atteint"),
                regle(Fleches::restitutionSansCalcul, "Calcule.ecrire"),
                regle(Fleches::sourcesSansAutresSources, "SourceUne.nom"),
                regle(Fleches::personneNeConnaitCommande, "Aller.vers"),
                regle(Fleches::seuleCommandeConnaitGeneration, "Truque.inventer"),
                regle(Fleches::sansCycle, "Retour.nom"));
    }

    private static Arguments regle(Function<Fleches, ArchRule> regle, String coupable) {
        return arguments(regle, coupable);
    }

    @ParameterizedTest
    @MethodSource("regles")
    void theProgramKeepsTheRule(Function<Fleches, ArchRule> regle, String coupable) {
        regle.apply(new Fleches(PROGRAMME)).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("regles")
    void theRuleSeesWhoBreaksIt(Function<Fleches, ArchRule> regle, String coupable) {
        List<String> fautes = regle.apply(new Fleches(COUPABLES))
                .evaluate(FAUTIVES)
                .getFailureReport()
                .getDetails();
        assertThat(fautes).isNotEmpty();
        assertThat(String.join("\n", fautes)).contains(coupable);
    }
}
