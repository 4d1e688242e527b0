package org.commended.panel;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryDetails;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.Frozen;
import org.commended.entry.domain.Submissions;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.people.People;
import org.commended.people.application.SigningIn;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.SetUps;
import org.commended.programme.domain.Sponsor;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Grant;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.commended.shared.ProgrammeId;
import org.commended.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Makes organisers, editions, entries and panels for tests, each with names of their own. */
@TestComponent
public class Season {

    public static final Instant LONG_AGO = Instant.parse("2026-11-01T09:00:00Z");

    private final SetUps setUps;
    private final People people;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Submissions submissions;
    private final SigningIn signingIn;

    Season(
            SetUps setUps,
            People people,
            JdbcClient jdbc,
            JsonMapper json,
            Submissions submissions,
            SigningIn signingIn) {
        this.setUps = setUps;
        this.people = people;
        this.jdbc = jdbc;
        this.json = json;
        this.submissions = submissions;
        this.signingIn = signingIn;
    }

    /** An edition, its organiser's word in addresses, and somebody who runs it. */
    public record Run(String organiser, EditionId edition, PersonId by) {

        public String desk() {
            return "/manage/" + organiser + "/editions/" + edition + "/judging";
        }
    }

    public Run edition(Sponsor... sponsors) {
        String slug = "org-" + UUID.randomUUID();
        Organiser organiser = new Organiser(
                OrganiserId.next(),
                slug,
                new Organiser.Details("The Harbour Forum", null, null, "#0f5d7a", null, null, null),
                0);
        setUps.add(organiser);
        Programme programme =
                new Programme(ProgrammeId.next(), organiser.id(), "harbour", new Programme.Details("Harbour", null), 0);
        setUps.add(programme);
        EditionId edition = EditionId.next();
        setUps.add(new Edition(edition, programme.id(), "2027", details(sponsors), null, 0), LONG_AGO);
        PersonId by = person("Ffion Rees");
        people.grant(by, new Grant(Role.ORGANISER, organiser.id(), null), LONG_AGO);
        return new Run(slug, edition, by);
    }

    /** Another edition of the same programme, begun later. */
    public Run later(Run before, int year) {
        EditionId id = EditionId.next();
        var programme = jdbc.sql("select programme_id from edition where id = ?")
                .param(before.edition().value())
                .query((row, number) -> new ProgrammeId(row.getObject(1, UUID.class)))
                .single();
        Edition.Details known = details();
        Edition.Details named = new Edition.Details(
                "Harbour Awards " + year,
                known.zone(),
                null,
                List.of(),
                List.of(),
                HouseRules.NONE,
                null,
                Edition.PublicNoun.ENTRY,
                List.of(),
                null,
                null);
        setUps.add(new Edition(id, programme, String.valueOf(year), named, null, 0), LONG_AGO.plusSeconds(year));
        return new Run(before.organiser(), id, before.by());
    }

    private static Edition.Details details(Sponsor... sponsors) {
        return new Edition.Details(
                "Harbour Awards 2027",
                ZoneId.of("Europe/London"),
                null,
                List.of(),
                List.of(),
                HouseRules.NONE,
                null,
                Edition.PublicNoun.ENTRY,
                List.of(sponsors),
                null,
                null);
    }

    public CategoryId category(EditionId edition, Criterion... criteria) {
        return category(edition, null, criteria);
    }

    public CategoryId category(EditionId edition, @Nullable String sponsor, Criterion... criteria) {
        return planned(edition, StagePlan.usual(List.of(Category.StageKind.DESK)), sponsor, criteria);
    }

    public CategoryId planned(
            EditionId edition, List<StagePlan> stages, @Nullable String sponsor, Criterion... criteria) {
        CategoryId id = CategoryId.next();
        Category.Details details = new Category.Details(
                "Climate and nature",
                false,
                null,
                null,
                null,
                Category.EntrantKind.ORGANISATION,
                List.of(),
                List.of(),
                Category.EnteredBy.ENTRANTS,
                List.of(),
                List.of(criteria),
                List.of(),
                List.of(),
                List.of(),
                stages,
                null,
                null,
                sponsor,
                List.of());
        setUps.add(new Category(id, edition, "c-" + id, 1, details, 0));
        return id;
    }

    public static Criterion criterion(String id, int weight) {
        return new Criterion(id, "What of the " + id + "?", BigDecimal.valueOf(weight), List.of());
    }

    /** Somebody with a browser, signed in. */
    public Visitor visitor(int port, PersonId person, Instant now) {
        return new Visitor(port, token(person, now));
    }

    public String token(PersonId person, Instant now) {
        return signingIn.signInAs(person, now.minusSeconds(60));
    }

    public PersonId person(String name) {
        return people.meet(UUID.randomUUID() + "@example.org", name, LONG_AGO).id();
    }

    public PersonId judge(CategoryId category, String name) {
        return seat(category, person(name), false, true);
    }

    public PersonId chair(CategoryId category, String name) {
        return seat(category, person(name), true, true);
    }

    public PersonId seat(CategoryId category, PersonId person, boolean chair, boolean accepted) {
        jdbc.sql("""
                insert into panel_member (id, category_id, person_id, chair, invited_at, terms_accepted_at)
                values (?, ?, ?, ?, ?, ?)""")
                .param(UUID.randomUUID())
                .param(category.value())
                .param(person.value())
                .param(chair)
                .param(Timestamp.from(LONG_AGO))
                .param(accepted ? Timestamp.from(LONG_AGO) : null)
                .update();
        return person;
    }

    public EntryId entry(EditionId edition, CategoryId category, String title, EntryOrganisation... organisations) {
        EntryId id = EntryId.next();
        jdbc.sql("""
                insert into entry (id, edition_id, category_id, slug, reference, title, details, state, origin,
                                   started_at, changed_at, submitted_at)
                values (:id, :edition, :category, :word, :word, :title, :details::jsonb, 'submitted', 'written',
                        :at, :at, :at)""")
                .param("id", id.value())
                .param("edition", edition.value())
                .param("category", category.value())
                .param("word", "w-" + id)
                .param("title", title)
                .param("details", json.writeValueAsString(EntryDetails.NONE))
                .param("at", Timestamp.from(LONG_AGO))
                .update();
        print(id, organisations);
        submission(id, title, organisations);
        return id;
    }

    private void print(EntryId id, EntryOrganisation... organisations) {
        for (int i = 0; i < organisations.length; i++) {
            jdbc.sql("insert into entry_organisation (entry_id, position, name, role, body) values (?, ?, ?, ?, ?)")
                    .param(id.value())
                    .param(i)
                    .param(organisations[i].name())
                    .param(organisations[i].role().name().toLowerCase(java.util.Locale.ROOT))
                    .param(organisations[i].body())
                    .update();
        }
    }

    /** A result with no award that is open since an instant, as an import brings one. */
    public void announce(EditionId edition, CategoryId category, Instant at) {
        UUID decision = UUID.randomUUID();
        UUID announcement = UUID.randomUUID();
        jdbc.sql("update edition set public_since = coalesce(public_since, ?) where id = ?")
                .params(Timestamp.from(LONG_AGO), edition.value())
                .update();
        jdbc.sql("""
                insert into decision (id, edition_id, category_id, kind, origin, no_award, reasons, staged_at)
                values (?, ?, ?, 'result', 'imported', true, 'None was ready', ?)""")
                .params(decision, edition.value(), category.value(), Timestamp.from(LONG_AGO))
                .update();
        jdbc.sql("""
                insert into announcement (id, edition_id, origin, opens_at, made_at) values (?, ?, 'imported', ?, ?)""")
                .params(announcement, edition.value(), Timestamp.from(at), Timestamp.from(LONG_AGO))
                .update();
        jdbc.sql("insert into announcement_item (announcement_id, decision_id) values (?, ?)")
                .params(announcement, decision)
                .update();
    }

    private void submission(EntryId id, String title, EntryOrganisation... organisations) {
        SubmittedEntry.Answered answered = new SubmittedEntry.Answered(
                "problem",
                "The problem",
                "1. The problem",
                Question.Kind.LONG_TEXT,
                Question.Audience.JUDGES,
                "Nine councils share one river.\n\nNone of them has ever been asked by it.");
        SubmittedEntry.Answered secret = new SubmittedEntry.Answered(
                "budget",
                "The budget",
                null,
                Question.Kind.MONEY,
                Question.Audience.CONFIDENTIAL,
                "Two million secrets");
        Frozen frozen = new Frozen(
                id, "HA27-0001", title, EntryDetails.NONE, List.of(organisations), List.of(answered, secret), LONG_AGO);
        submissions.keep(frozen, new Submissions.Kept(person("Priya Nair"), false, LONG_AGO));
    }
}
