package org.commended.results;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.people.People;
import org.commended.people.application.SigningIn;
import org.commended.results.domain.Announcement;
import org.commended.results.domain.Announcements;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.DecisionLine;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.Honour;
import org.commended.results.domain.SealedBytes;
import org.commended.results.domain.SealedResults;
import org.commended.results.domain.Signature;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Grant;
import org.commended.shared.PersonId;
import org.commended.shared.Role;
import org.commended.site.Details;
import org.commended.site.PublicSeason;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A season with a shortlist everybody may see and a winner nobody may see yet. */
@TestComponent
class EmbargoedSeason {

    static final String CITATION = "Never has water been held so patiently by so few";
    static final String FEEDBACK = "The panel would have liked a longer winter";
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final String SLUG = "embargo-house";

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final Announcements announcements;
    private final People people;
    private final SigningIn signingIn;
    private final TransactionTemplate transaction;
    private final Map<String, String> visitors = new LinkedHashMap<>();

    private EditionId edition = EditionId.next();
    private CategoryId category = CategoryId.next();
    private EntryId moor = EntryId.next();
    private EntryId pump = EntryId.next();
    private PersonId first = PersonId.next();
    private PersonId second = PersonId.next();
    private byte[] fingerprint = {};
    private boolean prepared;

    EmbargoedSeason(
            JdbcClient jdbc,
            Decisions decisions,
            Announcements announcements,
            People people,
            SigningIn signingIn,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.announcements = announcements;
        this.people = people;
        this.signingIn = signingIn;
        this.transaction = transaction;
    }

    void prepare() {
        if (prepared) return;
        prepared = true;
        PublicSeason season = PublicSeason.of(jdbc, SLUG, Details.organiser("Embargo House"));
        edition = season.edition("2027", Details.edition("Embargo Awards 2027"));
        category = season.category(edition, "climate", Details.category("Climate"));
        moor = season.entry(category, "moor", Details.face("The moor holds its water", "Water kept on the hill."));
        pump = season.entry(category, "pump", Details.face("The pump that stayed off", "A pump nobody needed."));
        season.shortlist(category, PublicSeason.LONG_AGO, moor, pump);
        feedbackThatWasChecked();
        first = person("first");
        second = person("second");
        visitors.put("stranger", "");
        visitors.put("entrant", token(writer()));
        visitors.put("judge", token(judge()));
        visitors.put("sponsor", token(sponsor()));
        visitors.put("aside", token(chairWhoStandsAside()));
    }

    /** Checked for the entry of a writer who walks; open once the result is. */
    private void feedbackThatWasChecked() {
        jdbc.sql("insert into feedback_choice (edition_id, kind, chosen_by, chosen_at) values (?, 'words', ?, now())")
                .params(edition.value(), person("writer").value())
                .update();
        jdbc.sql("insert into feedback (entry_id, word, checked_by, checked_at, version) values (?, ?, ?, now(), 1)")
                .params(moor.value(), FEEDBACK, person("writer").value())
                .update();
    }

    private PersonId person(String name) {
        return people.meet(name + "@embargo.example", name, THEN).id();
    }

    private String token(PersonId person) {
        return signingIn.signInAs(person, Instant.parse("2199-01-01T00:00:00Z"));
    }

    private PersonId writer() {
        PersonId writer = person("writer");
        jdbc.sql("insert into entry_writer (entry_id, person_id, added_at) values (?, ?, now())")
                .params(moor.value(), writer.value())
                .update();
        return writer;
    }

    private PersonId judge() {
        return member("judge", false);
    }

    /** Would decide, but for an entry of the category that is kept from them. */
    private PersonId chairWhoStandsAside() {
        PersonId chair = member("aside", true);
        jdbc.sql("""
                insert into conflict (id, entry_id, person_id, kind, about, because, noticed_at)
                values (?, ?, ?, 'own-entry', '', '{}', now())""").params(UUID.randomUUID(), pump.value(), chair.value()).update();
        return chair;
    }

    private PersonId member(String name, boolean chair) {
        PersonId member = person(name);
        jdbc.sql("""
                insert into panel_member (id, category_id, person_id, chair, invited_at, terms_accepted_at)
                values (?, ?, ?, ?, now(), now())""")
                .params(UUID.randomUUID(), category.value(), member.value(), chair)
                .update();
        return member;
    }

    private PersonId sponsor() {
        PersonId sponsor = person("sponsor");
        people.grant(sponsor, new Grant(Role.SPONSOR, null, edition), THEN);
        return sponsor;
    }

    /** Seals this winner in the place of the one before, to open at an instant. */
    void seal(EntryId winner, Instant opensAt) {
        transaction.executeWithoutResult(status -> {
            decisions.find(category, DecisionKind.RESULT).ifPresent(before -> forget(before.staged()));
            StagedDecision staged = decided(winner);
            decisions.put(staged);
            SealedBytes bytes = new SealedBytes(("winner " + winner).getBytes(StandardCharsets.UTF_8));
            decisions.put(staged.sign(bytes, first, THEN));
            SealedResults sealed =
                    new SealedResults(staged, bytes, new Signature(first, THEN), new Signature(second, THEN));
            decisions.put(sealed);
            fingerprint = bytes.fingerprint();
            Announcement ahead = new Announcement(UUID.randomUUID(), edition, false, opensAt);
            announcements.add(ahead, List.of(sealed.announce(opensAt)), first, THEN);
        });
    }

    private void forget(StagedDecision staged) {
        jdbc.sql("delete from announcement_item where decision_id = ?")
                .param(staged.id().value())
                .update();
        decisions.unseal(staged);
        jdbc.sql("delete from decision_line where decision_id = ?")
                .param(staged.id().value())
                .update();
        jdbc.sql("delete from decision where id = ?").param(staged.id().value()).update();
    }

    private StagedDecision decided(EntryId winner) {
        Honour honour = new Honour(CITATION, List.of(), List.of());
        return new StagedDecision(
                DecisionId.next(),
                edition,
                category,
                DecisionKind.RESULT,
                false,
                false,
                "The best",
                List.of(new DecisionLine(winner, "winner", "", honour)),
                first,
                THEN,
                0);
    }

    Map<String, String> visitors() {
        return visitors;
    }

    EntryId moor() {
        return moor;
    }

    EntryId pump() {
        return pump;
    }

    CategoryId category() {
        return category;
    }

    byte[] fingerprint() {
        return fingerprint.clone();
    }

    /** What can stand in an address: slugs and ids alike, for every variable. */
    Map<String, List<String>> names() {
        List<String> ids = List.of(edition.toString(), category.toString(), moor.toString(), pump.toString());
        return Map.of(
                "organiser", List.of(SLUG),
                "programme", List.of("awards"),
                "edition", List.of("2027", edition.toString()),
                "category", List.of("climate", category.toString()),
                "entry", List.of("moor", "pump", moor.toString(), pump.toString()),
                "", ids);
    }
}
