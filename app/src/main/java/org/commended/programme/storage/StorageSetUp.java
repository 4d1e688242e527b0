package org.commended.programme.storage;

import org.commended.programme.Programmes;
import org.commended.shared.database.Published;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two views of what is set up: the house's, and the public's. */
@Configuration
class StorageSetUp {

    @Bean
    @Primary
    Programmes programmes(JdbcClient jdbc, Documents documents) {
        return new JdbcProgrammes(jdbc, documents, "");
    }

    @Bean(defaultCandidate = false)
    @Published
    Programmes publishedProgrammes(@Published JdbcClient jdbc, Documents documents) {
        return new JdbcProgrammes(jdbc, documents, "published_");
    }
}
