package org.commended.presentation.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.commended.presentation.domain.Evidences;
import org.commended.presentation.domain.Noted;
import org.commended.presentation.domain.Prompt;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEvidences implements Evidences {

    private static final String NOTED = """
            select presentation_note.* from presentation_note
            join presentation_prompt on presentation_prompt.id = prompt_id
            where stage_id = ? and entry_id = ?\s""";

    private final JdbcClient jdbc;

    JdbcEvidences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Prompt> listPrompts(UUID stage) {
        return jdbc.sql("select * from presentation_prompt where stage_id = ? order by position, id")
                .param(stage)
                .query((row, number) -> new Prompt(
                        row.getObject("id", UUID.class),
                        row.getObject("stage_id", UUID.class),
                        row.getString("words"),
                        row.getBoolean("asks_met"),
                        row.getInt("position")))
                .list();
    }

    @Override
    public void add(Prompt prompt) {
        jdbc.sql("insert into presentation_prompt (id, stage_id, words, asks_met, position) values (?, ?, ?, ?, ?)")
                .params(prompt.id(), prompt.stage(), prompt.words(), prompt.asksMet(), prompt.position())
                .update();
    }

    @Override
    public boolean removePrompt(UUID stage, UUID prompt) {
        jdbc.sql("""
                delete from presentation_prompt where stage_id = :stage and id = :prompt
                and not exists (select from presentation_note where prompt_id = :prompt)""").param("stage", stage).param("prompt", prompt).update();
        return listPrompts(stage).stream().noneMatch(one -> one.id().equals(prompt));
    }

    @Override
    public List<Noted> listNoted(UUID stage, EntryId entry) {
        return jdbc.sql(NOTED + "order by position, prompt_id, at, by")
                .params(stage, entry.value())
                .query(JdbcEvidences::noted)
                .list();
    }

    @Override
    public List<Noted> listNoted(UUID stage, EntryId entry, PersonId by) {
        return jdbc.sql(NOTED + "and by = ? order by position, prompt_id")
                .params(stage, entry.value(), by.value())
                .query(JdbcEvidences::noted)
                .list();
    }

    private static Noted noted(ResultSet row, int number) throws SQLException {
        boolean met = row.getBoolean("met");
        Boolean said = row.wasNull() ? null : met;
        return new Noted(
                row.getObject("prompt_id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                new PersonId(row.getObject("by", UUID.class)),
                row.getString("words"),
                said,
                row.getTimestamp("at").toInstant());
    }

    @Override
    public void put(Noted noted) {
        jdbc.sql("""
                insert into presentation_note (prompt_id, entry_id, by, words, met, at) values (?, ?, ?, ?, ?, ?)
                on conflict (prompt_id, entry_id, by) do update
                set words = excluded.words, met = excluded.met, at = excluded.at""")
                .params(noted.prompt(), noted.entry().value(), noted.by().value(), noted.words())
                .param(noted.met())
                .param(Timestamp.from(noted.at()))
                .update();
    }
}
