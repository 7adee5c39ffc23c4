package fr.care.controle.commande;

import fr.care.controle.ControleCare;
import fr.care.controle.nuit.ContexteNuit;
import fr.care.controle.nuit.Lancement;
import fr.care.controle.nuit.NuitPubliee;
import fr.care.controle.nuit.Progression;
import fr.care.controle.nuit.Verrou;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the application on one database for one night. */
final class Application {
    private Application() {}

    static NuitPubliee executer(
            String base, boolean debug, ContexteNuit contexte, Verrou verrou, Progression progression)
            throws Exception {
        SpringApplication application = new SpringApplicationBuilder(ControleCare.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(true)
                .properties(Map.of(
                        // What a person must know is told in French by the command; the frameworks' own words are for
                        // --debug.
                        "logging.level.root", debug ? "INFO" : "OFF"))
                .initializers(contexteSpring -> {
                    // First: no variable of the environment may lead the run away from the database that is locked.
                    contexteSpring
                            .getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource(
                                    "commande", Map.of("spring.datasource.url", Jdbc.completer(base))));
                    contexteSpring.getBeanFactory().registerSingleton("contexteNuit", contexte);
                    contexteSpring.getBeanFactory().registerSingleton("verrou", verrou);
                    contexteSpring.getBeanFactory().registerSingleton("progression", progression);
                })
                .build();
        try (ConfigurableApplicationContext spring = application.run()) {
            return spring.getBean(Lancement.class).lancer();
        }
    }
}
