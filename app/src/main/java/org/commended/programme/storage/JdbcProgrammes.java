package org.commended.programme.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.OrganiserId;
import org.commended.shared.ProgrammeId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads set-up documents, from the tables or from the published views of the same shape. */
class JdbcProgrammes implements Programmes {

    private static final String BY_NAME = " order by details ->> 'name', slug";
    private static final String NEWEST_FIRST = " order by created_at desc, slug desc";
    private static final String WHOLES_NEWEST_FIRST = " order by edition.created_at desc, edition.slug desc";
    private static final String IN_ORDER = " order by position, slug";

    private final JdbcClient jdbc;
    private final Documents documents;
    private final String from;

    /** @param from what the names of the relations begin with: nothing, or {@code published_} */
    JdbcProgrammes(JdbcClient jdbc, Documents documents, String from) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.from = from;
    }

    @Override
    public List<Organiser> listOrganisers() {
        return list("organiser" + BY_NAME, documents::organiser);
    }

    @Override
    public Organiser getOrganiser(OrganiserId id) {
        return find("organiser where id = ?", documents::organiser, id.value()).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Organiser> findOrganiser(String slug) {
        return find("organiser where slug = ?", documents::organiser, slug);
    }

    @Override
    public List<Programme> listProgrammes(OrganiserId organiser) {
        return list("programme where organiser_id = ?" + BY_NAME, documents::programme, organiser.value());
    }

    @Override
    public Programme getProgramme(ProgrammeId id) {
        return find("programme where id = ?", documents::programme, id.value()).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Programme> findProgramme(OrganiserId organiser, String slug) {
        String where = "programme where organiser_id = ? and slug = ?";
        return find(where, documents::programme, organiser.value(), slug);
    }

    @Override
    public List<Edition> listEditions(ProgrammeId programme) {
        return list("edition where programme_id = ?" + NEWEST_FIRST, documents::edition, programme.value());
    }

    @Override
    public List<Edition> listEditions(OrganiserId organiser) {
        String theirs = "edition where programme_id in (select id from " + from + "programme where organiser_id = ?)";
        return list(theirs + NEWEST_FIRST, documents::edition, organiser.value());
    }

    @Override
    public List<Edition> listEditions(Collection<EditionId> ids) {
        UUID[] values = ids.stream().map(EditionId::value).toArray(UUID[]::new);
        return list("edition where id = any(?)" + NEWEST_FIRST, documents::edition, (Object) values);
    }

    @Override
    public Edition getEdition(EditionId id) {
        return find("edition where id = ?", documents::edition, id.value()).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Edition> findEdition(ProgrammeId programme, String slug) {
        String where = "edition where programme_id = ? and slug = ?";
        return find(where, documents::edition, programme.value(), slug);
    }

    @Override
    public Optional<Whole> findWhole(String organiser, String programme, String edition) {
        return jdbc.sql(whole() + " where organiser.slug = ? and programme.slug = ? and edition.slug = ?")
                .params(organiser, programme, edition)
                .query(documents::whole)
                .optional();
    }

    @Override
    public Whole getWhole(EditionId id) {
        return jdbc.sql(whole() + " where edition.id = ?")
                .param(id.value())
                .query(documents::whole)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<Whole> listWholes() {
        return jdbc.sql(whole() + WHOLES_NEWEST_FIRST).query(documents::whole).list();
    }

    @Override
    public List<Whole> listWholes(Collection<EditionId> ids) {
        UUID[] values = ids.stream().map(EditionId::value).toArray(UUID[]::new);
        return jdbc.sql(whole() + " where edition.id = any(?)" + WHOLES_NEWEST_FIRST)
                .param(values)
                .query(documents::whole)
                .list();
    }

    private String whole() {
        return """
                select edition.*, programme.id as p_id, programme.slug as p_slug, programme.details as p_details,
                       programme.version as p_version, organiser.id as o_id, organiser.slug as o_slug,
                       organiser.details as o_details, organiser.version as o_version
                from %1$sedition edition
                join %1$sprogramme programme on programme.id = edition.programme_id
                join %1$sorganiser organiser on organiser.id = programme.organiser_id""".formatted(from);
    }

    @Override
    public List<Category> listCategories(EditionId edition) {
        return list("category where edition_id = ?" + IN_ORDER, documents::category, edition.value());
    }

    @Override
    public List<Category> listCategories(Collection<CategoryId> ids) {
        UUID[] values = ids.stream().map(CategoryId::value).toArray(UUID[]::new);
        return list("category where id = any(?)" + IN_ORDER, documents::category, (Object) values);
    }

    @Override
    public Category getCategory(CategoryId id) {
        return find("category where id = ?", documents::category, id.value()).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Category> findCategory(EditionId edition, String slug) {
        String where = "category where edition_id = ? and slug = ?";
        return find(where, documents::category, edition.value(), slug);
    }

    private <T> List<T> list(String what, RowMapper<T> reader, Object... values) {
        return jdbc.sql("select * from " + from + what)
                .params(values)
                .query(reader)
                .list();
    }

    private <T> Optional<T> find(String what, RowMapper<T> reader, Object... values) {
        return jdbc.sql("select * from " + from + what)
                .params(values)
                .query(reader)
                .optional();
    }
}
