package fr.care.controle.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who may never know whom. Packages are told from a root, so that guilty classes can be judged by the same rules. */
record Fleches(String racine) {
    private static final Pattern OBJECTIF = Pattern.compile("O[1-6][AB]?(?=[A-Z])");

    private String[] pures() {
        return new String[] {dans("regle"), dans("domaine"), dans("logique"), dans("campagne")};
    }

    private String dans(String piece) {
        return racine + "." + piece + "..";
    }

    /** Spring, JDBC, POI, opencsv, files, network, streams. */
    ArchRule piecesPuresSansTechnique() {
        return noClasses()
                .that()
                .resideInAnyPackage(pures())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "org.apache.poi..",
                        "com.opencsv..",
                        "java.io",
                        "java.nio..",
                        "java.net..",
                        "picocli..")
                .allowEmptyShould(false);
    }

    /** No reading of the time of day: the date of control is given. */
    ArchRule piecesPuresSansHorloge() {
        return noClasses()
                .that()
                .resideInAnyPackage(pures())
                .should(callMethodWhere(DescribedPredicate.describe("the clock is read", Fleches::horloge)))
                .orShould(dependOnClassesThat(belongToAnyOf(Clock.class)));
    }

    private static boolean horloge(JavaMethodCall appel) {
        String nom = appel.getTarget().getName();
        return (appel.getTargetOwner().getPackageName().equals("java.time") && nom.equals("now"))
                || nom.equals("currentTimeMillis")
                || nom.equals("nanoTime");
    }

    ArchRule piecesPuresSansHasard() {
        return noClasses()
                .that()
                .resideInAnyPackage(pures())
                .should(dependOnClassesThat(belongToAnyOf(Random.class, ThreadLocalRandom.class, UUID.class)))
                .orShould(callMethodWhere(DescribedPredicate.describe(
                        "Math.random is called",
                        (JavaMethodCall appel) -> appel.getTarget().getName().equals("random"))));
    }

    /** Amounts and shares are exact. */
    ArchRule piecesPuresSansFlottants() {
        return noClasses().that().resideInAnyPackage(pures()).should(new Flottants());
    }

    /** Décote reads verdicts; no objective reads another. */
    ArchRule reglesSansAutresRegles() {
        return slices().assignedFrom(new ParObjectif(racine)).should().notDependOnEachOther();
    }

    private record ParObjectif(String racine) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass classe) {
            Matcher objectif = OBJECTIF.matcher(classe.getSimpleName());
            return classe.getPackageName().startsWith(racine + ".regle") && objectif.lookingAt()
                    ? SliceIdentifier.of(objectif.group())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the objectives";
        }
    }

    ArchRule restitutionSansCalcul() {
        return noClasses()
                .that()
                .resideInAPackage(dans("restitution"))
                .should(dependOnClassesThat(resideInAnyPackage(dans("regle"), dans("rapprochement"), dans("fait"))));
    }

    ArchRule sourcesSansAutresSources() {
        return slices().matching(racine + ".source.(*)..").should().notDependOnEachOther();
    }

    /** Only the class that starts the program knows the commands. */
    ArchRule personneNeConnaitCommande() {
        return classes()
                .that()
                .resideInAPackage(dans("commande"))
                .should()
                .onlyHaveDependentClassesThat(resideInAnyPackage(dans("commande"), racine));
    }

    /** Made-up campaigns serve a command: nothing that controls real ones knows how they are made. */
    ArchRule seuleCommandeConnaitGeneration() {
        return classes()
                .that()
                .resideInAPackage(dans("generation"))
                .should()
                .onlyHaveDependentClassesThat(resideInAnyPackage(dans("generation"), dans("commande")));
    }

    ArchRule sansCycle() {
        return slices().assignedFrom(new ParPaquet(racine)).should().beFreeOfCycles();
    }

    /** One slice for each package; all sources make one, with the list of them that stands above. */
    private record ParPaquet(String racine) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass classe) {
            String paquet = classe.getPackageName();
            if (!paquet.startsWith(racine + ".")) {
                return SliceIdentifier.ignore();
            }
            String sources = racine + ".source";
            return SliceIdentifier.of(paquet.startsWith(sources) ? sources : paquet);
        }

        @Override
        public String getDescription() {
            return "the packages";
        }
    }
}
