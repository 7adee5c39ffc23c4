package fr.care.controle.banc;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts a Spring Batch application that is not the program: nothing of the program's own settings reaches it. */
final class DemarrageSpring {
    private DemarrageSpring() {}

    /** Runs the only job of the application; the exit code is Boot's own. */
    static int executer(Class<?> application, String url) {
        return SpringApplication.exit(new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.config.name", "banc",
                        "spring.datasource.url", url,
                        "spring.flyway.enabled", "false",
                        "spring.batch.jdbc.initialize-schema", "always",
                        "spring.main.banner-mode", "off",
                        "logging.level.root", "WARN"))
                .run());
    }
}
