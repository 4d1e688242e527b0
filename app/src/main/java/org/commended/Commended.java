package org.commended;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The platform. Started by the commands of the {@code installation} module, which bring the database up first. Beans are
 * named by their whole class names, since two modules may each have a page for the same thing.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Commended", sharedModules = "shared")
public class Commended {

    /** The one clock; acts are given its instant, tests set another. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
