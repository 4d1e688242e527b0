package org.commended.survey.storage;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.commended.survey.domain.Registrations;
import org.commended.survey.domain.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegistrations implements Registrations {

    private final JdbcClient jdbc;

    JdbcRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(SurveyId survey, Registration registration) {
        return jdbc.sql("""
                insert into event_registration (id, survey_id, email, name, organisation, registered_at)
                values (?, ?, ?, ?, ?, ?) on conflict (survey_id, lower(email)) do nothing""")
                        .param(UUID.randomUUID())
                        .param(survey.value())
                        .param(registration.email())
                        .param(registration.name())
                        .param(registration.organisation())
                        .param(Timestamp.from(registration.at()))
                        .update()
                == 1;
    }

    @Override
    public List<Registration> list(SurveyId survey) {
        return jdbc.sql("select * from event_registration where survey_id = ? order by registered_at, id")
                .param(survey.value())
                .query((row, number) -> new Registration(
                        row.getString("email"),
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getTimestamp("registered_at").toInstant()))
                .list();
    }
}
