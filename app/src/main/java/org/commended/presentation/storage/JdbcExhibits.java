package org.commended.presentation.storage;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.commended.presentation.domain.Exhibit;
import org.commended.presentation.domain.Exhibits;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.files.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExhibits implements Exhibits {

    private final JdbcClient jdbc;

    JdbcExhibits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Exhibit> list(UUID stage, EntryId entry) {
        return jdbc.sql("select * from presentation_exhibit where stage_id = ? and entry_id = ? order by at, id")
                .params(stage, entry.value())
                .query((row, number) -> new Exhibit(
                        row.getObject("id", UUID.class),
                        row.getObject("stage_id", UUID.class),
                        new EntryId(row.getObject("entry_id", UUID.class)),
                        new PersonId(row.getObject("by", UUID.class)),
                        new FileId(row.getObject("file_id", UUID.class)),
                        row.getString("caption"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    @Override
    public void add(Exhibit exhibit) {
        jdbc.sql("""
                insert into presentation_exhibit (id, stage_id, entry_id, by, file_id, caption, at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(exhibit.id(), exhibit.stage(), exhibit.entry().value())
                .params(exhibit.by().value(), exhibit.file().value(), exhibit.caption())
                .param(Timestamp.from(exhibit.at()))
                .update();
    }

    @Override
    public void remove(UUID exhibit) {
        jdbc.sql("delete from presentation_exhibit where id = ?").param(exhibit).update();
    }
}
