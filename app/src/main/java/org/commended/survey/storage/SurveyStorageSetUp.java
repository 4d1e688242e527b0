package org.commended.survey.storage;

import org.commended.shared.database.Published;
import org.commended.survey.domain.Surveys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two views of surveys: the house's, and the public's. */
@Configuration
class SurveyStorageSetUp {

    @Bean
    @Primary
    Surveys surveys(JdbcClient jdbc, SurveyRows rows) {
        return new JdbcSurveys(jdbc, rows, "survey_whole");
    }

    @Bean(defaultCandidate = false)
    @Published
    Surveys publishedSurveys(@Published JdbcClient jdbc, SurveyRows rows) {
        return new JdbcSurveys(jdbc, rows, "published_survey");
    }
}
