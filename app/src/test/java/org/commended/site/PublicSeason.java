package org.commended.site;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.PublicFace;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.results.domain.Honour;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.OrganiserId;
import org.commended.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes an organiser's awards straight into the database, as far as the public reads them. */
public final class PublicSeason {

    public static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final String organiserSlug;
    private final ProgrammeId programme = ProgrammeId.next();
    private int position;

    private PublicSeason(JdbcClient jdbc, String organiserSlug) {
        this.jdbc = jdbc;
        this.organiserSlug = organiserSlug;
    }

    /** A house and its one programme, at {@code /slug/awards}. */
    public static PublicSeason of(JdbcClient jdbc, String slug, Organiser.Details details) {
        PublicSeason season = new PublicSeason(jdbc, slug);
        OrganiserId organiser = OrganiserId.next();
        jdbc.sql("insert into organiser (id, slug, details) values (?, ?, ?::jsonb)")
                .params(organiser.value(), slug, JSON.writeValueAsString(details))
                .update();
        jdbc.sql("insert into programme (id, organiser_id, slug, details) values (?, ?, 'awards', ?::jsonb)")
                .param(season.programme.value())
                .param(organiser.value())
                .param(JSON.writeValueAsString(new Programme.Details("Awards", null)))
                .update();
        return season;
    }

    public String address(String edition) {
        return "/" + organiserSlug + "/awards/" + edition;
    }

    public EditionId edition(String slug, Edition.Details details) {
        return edition(slug, details, LONG_AGO);
    }

    public EditionId edition(String slug, Edition.Details details, @Nullable Instant publicSince) {
        EditionId id = EditionId.next();
        jdbc.sql("""
                insert into edition (id, programme_id, slug, details, public_since, created_at)
                values (?, ?, ?, ?::jsonb, ?, ?)""")
                .param(id.value())
                .param(programme.value())
                .param(slug)
                .param(JSON.writeValueAsString(details))
                .param(publicSince == null ? null : Timestamp.from(publicSince))
                .param(Timestamp.from(LONG_AGO))
                .update();
        return id;
    }

    public CategoryId category(EditionId edition, String slug, Category.Details details) {
        CategoryId id = CategoryId.next();
        jdbc.sql("insert into category (id, edition_id, slug, position, details) values (?, ?, ?, ?, ?::jsonb)")
                .params(id.value(), edition.value(), slug, position++, JSON.writeValueAsString(details))
                .update();
        return id;
    }

    public EntryId entry(CategoryId category, String slug, PublicFace face, EntryOrganisation... organisations) {
        EntryId id = EntryId.next();
        jdbc.sql("""
                insert into entry (id, edition_id, category_id, slug, reference, title, details, public_face, state, origin,
                                   started_at, changed_at)
                select ?, edition_id, id, ?, ?, ?, ?::jsonb, ?::jsonb, 'submitted', 'imported', now(), now()
                from category where id = ?""")
                .params(id.value(), slug, UUID.randomUUID().toString(), face.title())
                .params(JSON.writeValueAsString(face), JSON.writeValueAsString(face), category.value())
                .update();
        for (int i = 0; i < organisations.length; i++) organisation(id, i, organisations[i]);
        return id;
    }

    private void organisation(EntryId entry, int place, EntryOrganisation organisation) {
        jdbc.sql("insert into entry_organisation (entry_id, position, name, role, body) values (?, ?, ?, ?, ?)")
                .param(entry.value())
                .param(place)
                .param(organisation.name())
                .param(organisation.role().name().toLowerCase(java.util.Locale.ROOT))
                .param(organisation.body())
                .update();
    }

    /** What is decided of one entry. */
    public record Line(EntryId entry, @Nullable String level, Honour honour) {}

    public void shortlist(CategoryId category, Instant opensAt, EntryId... entries) {
        UUID decision = decision(category, "shortlist", "imported", "");
        for (int i = 0; i < entries.length; i++) {
            line(decision, i, new Line(entries[i], null, Honour.UNSPOKEN));
        }
        announce(decision, opensAt);
    }

    public UUID result(CategoryId category, Instant opensAt, Line... lines) {
        UUID decision = decision(category, "result", "imported", "");
        for (int i = 0; i < lines.length; i++) line(decision, i, lines[i]);
        announce(decision, opensAt);
        return decision;
    }

    public void noAward(CategoryId category, Instant opensAt, String reasons) {
        UUID decision = decision(category, "result", "imported", reasons);
        jdbc.sql("update decision set no_award = true where id = ?")
                .param(decision)
                .update();
        announce(decision, opensAt);
    }

    private UUID decision(CategoryId category, String kind, String origin, String reasons) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into decision (id, edition_id, category_id, kind, origin, reasons, staged_at)
                select ?, edition_id, id, ?, ?, ?, now() from category where id = ?""").params(id, kind, origin, reasons, category.value()).update();
        return id;
    }

    private void line(UUID decision, int place, Line line) {
        jdbc.sql("""
                insert into decision_line (decision_id, entry_id, position, award_level, details)
                values (?, ?, ?, ?, ?::jsonb)""")
                .param(decision)
                .param(line.entry().value())
                .param(place)
                .param(line.level())
                .param(JSON.writeValueAsString(line.honour()))
                .update();
    }

    private void announce(UUID decision, Instant opensAt) {
        UUID announcement = UUID.randomUUID();
        jdbc.sql("""
                insert into announcement (id, edition_id, origin, opens_at, made_at)
                select ?, edition_id, 'imported', ?, now() from decision where id = ?""").params(announcement, Timestamp.from(opensAt), decision).update();
        jdbc.sql("insert into announcement_item (announcement_id, decision_id) values (?, ?)")
                .params(announcement, decision)
                .update();
    }

    /** Turns an imported result into one that two people locked here. */
    public void lock(UUID decision, byte[] bytes, byte[] fingerprint) {
        UUID first = person();
        UUID second = person();
        Timestamp then = Timestamp.from(LONG_AGO.plus(Duration.ofHours(1)));
        jdbc.sql("update decision set origin = 'decided' where id = ?")
                .param(decision)
                .update();
        jdbc.sql("""
                insert into seal (decision_id, body, fingerprint, first_by, first_at, second_by, second_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(decision, bytes, fingerprint, first, then, second, then)
                .update();
    }

    private UUID person() {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into person (id, email, name, created_at) values (?, ?, 'Somebody', now())")
                .params(id, id + "@example.org")
                .update();
        return id;
    }

    public void judge(CategoryId category, String name, String post, boolean accepted) {
        UUID person = person();
        jdbc.sql("update person set name = ?, post = ? where id = ?")
                .params(name, post, person)
                .update();
        jdbc.sql("""
                insert into panel_member (id, category_id, person_id, chair, invited_at, terms_accepted_at)
                values (?, ?, ?, false, now(), case when ? then now() end)""")
                .params(UUID.randomUUID(), category.value(), person, accepted)
                .update();
    }

    public void file(String digest, String mediaType, byte[] content) {
        jdbc.sql("insert into stored_file (digest, media_type, content, stored_at) values (?, ?, ?, now())")
                .params(digest, mediaType, content)
                .update();
    }
}
