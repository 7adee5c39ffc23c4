package fr.care.controle.commande;

import fr.care.controle.ControleCare;
import fr.care.controle.nuit.ContexteNuit;
import fr.care.controle.nuit.Lancement;
import fr.care.controle.nuit.NuitPubliee;
import fr.care.controle.nuit.Progression;
import fr.care.controle.nuit.Verrou;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts the application on one database, for one night or one question. */
final class Application {
    private Application() {}

    static NuitPubliee executer(
            String base, boolean debug, ContexteNuit contexte, Verrou verrou, Progression progression)
            throws Exception {
        SpringApplicationBuilder application = application(Jdbc.completer(base), debug)
                .initializers(contexteSpring -> {
                    contexteSpring.getBeanFactory().registerSingleton("contexteNuit", contexte);
                    contexteSpring.getBeanFactory().registerSingleton("verrou", verrou);
                    contexteSpring.getBeanFactory().registerSingleton("progression", progression);
                });
        try (ConfigurableApplicationContext spring = application.run()) {
            return spring.getBean(Lancement.class).lancer();
        }
    }

    /**
     * Asks one service about the nights that a database keeps, as they are at one instant. Services are only made when asked
     * for, so that nothing of a night to run is; no lock is held.
     */
    static <S, T> T consulter(String base, boolean debug, Class<S> service, Function<S, T> question) {
        SpringApplicationBuilder application =
                application(Jdbc.existante(base), debug).lazyInitialization(true);
        try (ConfigurableApplicationContext spring = application.run()) {
            TransactionTemplate lecture = new TransactionTemplate(spring.getBean(PlatformTransactionManager.class));
            lecture.setReadOnly(true);
            lecture.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
            S repond = spring.getBean(service);
            return Objects.requireNonNull(lecture.execute(etat -> question.apply(repond)));
        }
    }

    private static SpringApplicationBuilder application(String url, boolean debug) {
        return new SpringApplicationBuilder(ControleCare.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(true)
                .properties(Map.of(
                        // What a person must know is told in French by the command; the frameworks' own words are for
                        // --debug.
                        "logging.level.root", debug ? "INFO" : "OFF"))
                .initializers(contexteSpring ->
                        // First: no variable of the environment may lead the run away from the database that is asked
                        // for.
                        contexteSpring
                                .getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("commande", Map.of("spring.datasource.url", url))));
    }
}
