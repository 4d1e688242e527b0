package org.commended.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class InDemonstrationTest {

    @Configuration
    @OnlyInDemonstration
    static class Convenience {}

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Convenience.class);

    @Test
    void a_demonstration_on_its_own_machine_has_conveniences() {
        runner.withPropertyValues("spring.profiles.active=demo", "server.address=127.0.0.1")
                .run(context -> assertThat(context).hasSingleBean(Convenience.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.profiles.active=demo",
                "spring.profiles.active=demo,server.address=0.0.0.0",
                "spring.profiles.active=demo,server.address=192.0.2.7",
                "server.address=127.0.0.1"
            })
    void nothing_else_has(String properties) {
        runner.withPropertyValues(properties.split(",", -1))
                .run(context -> assertThat(context).doesNotHaveBean(Convenience.class));
    }
}
