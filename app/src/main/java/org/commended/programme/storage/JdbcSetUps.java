package org.commended.programme.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.programme.domain.SetUps;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSetUps implements SetUps {

    private final JdbcClient jdbc;
    private final Documents documents;

    JdbcSetUps(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    @Override
    public void add(Organiser organiser) {
        jdbc.sql("insert into organiser (id, slug, details) values (?, ?, ?::json)")
                .params(organiser.id().value(), organiser.slug(), documents.write(organiser.details()))
                .update();
    }

    @Override
    public void add(Programme programme) {
        jdbc.sql("insert into programme (id, organiser_id, slug, details) values (?, ?, ?, ?::json)")
                .param(programme.id().value())
                .param(programme.organiser().value())
                .param(programme.slug())
                .param(documents.write(programme.details()))
                .update();
    }

    @Override
    public void add(Edition edition, Instant now) {
        jdbc.sql("""
                insert into edition (id, programme_id, slug, details, public_since, created_at)
                values (?, ?, ?, ?::json, ?, ?)""")
                .param(edition.id().value())
                .param(edition.programme().value())
                .param(edition.slug())
                .param(documents.write(edition.details()))
                .param(timestamp(edition.publicSince()))
                .param(Timestamp.from(now))
                .update();
    }

    @Override
    public void add(Category category) {
        jdbc.sql("insert into category (id, edition_id, slug, position, details) values (?, ?, ?, ?, ?::json)")
                .param(category.id().value())
                .param(category.edition().value())
                .param(category.slug())
                .param(category.position())
                .param(documents.write(category.details()))
                .update();
    }

    @Override
    public boolean save(Organiser organiser) {
        return jdbc.sql("""
                update organiser set slug = ?, details = ?::json, version = version + 1
                where id = ? and version = ?""")
                        .param(organiser.slug())
                        .param(documents.write(organiser.details()))
                        .param(organiser.id().value())
                        .param(organiser.version())
                        .update()
                == 1;
    }

    @Override
    public boolean save(Programme programme) {
        return jdbc.sql("""
                update programme set slug = ?, details = ?::json, version = version + 1
                where id = ? and version = ?""")
                        .param(programme.slug())
                        .param(documents.write(programme.details()))
                        .param(programme.id().value())
                        .param(programme.version())
                        .update()
                == 1;
    }

    @Override
    public boolean save(Edition edition) {
        return jdbc.sql("""
                update edition set slug = ?, details = ?::json, public_since = ?, version = version + 1
                where id = ? and version = ?""")
                        .param(edition.slug())
                        .param(documents.write(edition.details()))
                        .param(timestamp(edition.publicSince()))
                        .param(edition.id().value())
                        .param(edition.version())
                        .update()
                == 1;
    }

    @Override
    public boolean save(Category category) {
        return jdbc.sql("""
                update category set slug = ?, position = ?, details = ?::json, version = version + 1
                where id = ? and version = ?""")
                        .param(category.slug())
                        .param(category.position())
                        .param(documents.write(category.details()))
                        .param(category.id().value())
                        .param(category.version())
                        .update()
                == 1;
    }

    @Override
    public void hold(EditionId edition) {
        hold("select id from edition where id = ? for update", edition.value());
    }

    @Override
    public void hold(CategoryId category) {
        hold("select id from category where id = ? for update", category.value());
    }

    private void hold(String sql, UUID id) {
        jdbc.sql(sql).param(id).query(UUID.class).optional();
    }

    @Override
    public void remove(Category category) {
        jdbc.sql("delete from category where id = ?")
                .param(category.id().value())
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
