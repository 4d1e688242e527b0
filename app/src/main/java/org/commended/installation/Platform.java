package org.commended.installation;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import java.util.ArrayList;
import java.util.List;
import org.commended.Commended;
import org.commended.installation.Instance.Kind;
import org.commended.installation.postgres.CannotStart;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The platform's context on a database that answers.
 *
 * @param address what links begin with
 */
record Platform(Options options, Database database, String address) {

    /** With its pages; a demonstration is heard on this machine alone. */
    ConfigurableApplicationContext serve(Kind kind) {
        SpringApplication application = application();
        List<String> properties = properties();
        properties.add("--server.port=" + options.port());
        properties.add("--spring.lifecycle.timeout-per-shutdown-phase=3s");
        if (kind == Kind.DEMO) {
            application.setAdditionalProfiles("demo");
            properties.add("--server.address=127.0.0.1");
            properties.add("--logging.pattern.console=  %m%n%wEx");
        }
        try {
            return application.run(properties.toArray(String[]::new));
        } catch (PortInUseException taken) {
            throw new CannotStart(portTaken(options.port()), taken);
        }
    }

    static String portTaken(int port) {
        return "Port %d is in use by another program: choose another with --port N.".formatted(port);
    }

    /** Without pages and without the jobs that a running server does. */
    ConfigurableApplicationContext work() {
        SpringApplication application = application();
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers(Platform::leaveJobsToTheServer);
        List<String> properties = properties();
        properties.add("--logging.level.root=WARN");
        return application.run(properties.toArray(String[]::new));
    }

    /** Jobs may be put on the list, and are done by the server that runs. */
    private static void leaveJobsToTheServer(ConfigurableApplicationContext context) {
        if (context instanceof GenericApplicationContext open) {
            open.registerBean(DbSchedulerStarter.class, () -> () -> {});
        }
    }

    private static SpringApplication application() {
        SpringApplication application = new SpringApplication(Commended.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        return application;
    }

    private List<String> properties() {
        return new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--commended.published.username=" + database.publishedUsername(),
                "--commended.published.password=" + database.publishedPassword(),
                "--commended.data-dir=" + options.directory().path(),
                "--commended.base-url=" + address));
    }
}
