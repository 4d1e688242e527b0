package org.commended.meeting.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.commended.meeting.domain.Ballots;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBallots implements Ballots {

    private final JdbcClient jdbc;

    JdbcBallots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean put(Ballot ballot, Instant now) {
        return jdbc.sql("""
                insert into meeting_ballot (vote_id, meeting_id, person_id, choice, cast_at) values (?, ?, ?, ?, ?)
                on conflict (vote_id, person_id) do update set choice = excluded.choice, cast_at = excluded.cast_at
                where meeting_ballot.choice is distinct from excluded.choice""")
                        .params(
                                ballot.vote(),
                                ballot.meeting(),
                                ballot.person().value(),
                                ballot.choice(),
                                Timestamp.from(now))
                        .update()
                == 1;
    }

    @Override
    public Map<PersonId, String> list(UUID vote) {
        Map<PersonId, String> choices = new LinkedHashMap<>();
        jdbc.sql(
                        "select person_id, choice from meeting_ballot where vote_id = ? and choice is not null order by person_id")
                .param(vote)
                .query(row -> {
                    choices.put(new PersonId(row.getObject("person_id", UUID.class)), row.getString("choice"));
                });
        return choices;
    }

    @Override
    public void forgetChoices(UUID vote) {
        jdbc.sql("update meeting_ballot set choice = null where vote_id = ?")
                .param(vote)
                .update();
    }
}
