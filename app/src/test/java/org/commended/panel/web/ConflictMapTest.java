package org.commended.panel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.panel.ConflictSearch;
import org.commended.panel.Panels;
import org.commended.panel.Season;
import org.commended.people.People;
import org.commended.programme.domain.Sponsor;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The map of an edition's conflicts, and what becomes of connections that may matter or not. */
@Running
@Import(Season.class)
class ConflictMapTest {

    private static final Instant NOW = Instant.parse("2027-03-20T10:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Panels panels;

    @Autowired
    private People people;

    @Autowired
    private ConflictSearch search;

    @Autowired
    private JdbcClient jdbc;

    private Season.Run run;
    private CategoryId category;
    private Visitor ffion;

    @BeforeEach
    void an_edition_with_a_headline_sponsor() {
        clock.set(NOW);
        Sponsor tidewell = new Sponsor("tidewell", "Tidewell Drainage", Sponsor.Level.HEADLINE, null, null, null);
        run = season.edition(tidewell);
        category = season.category(run.edition());
        ffion = season.visitor(port, run.by(), NOW);
    }

    private static EntryOrganisation of(String name, Role role) {
        return new EntryOrganisation(name, role, null);
    }

    private EntryId entry(String title, String organisation) {
        return season.entry(run.edition(), category, title, of(organisation, Role.LEAD));
    }

    private PersonId invite(String organisation) {
        return invite(run, category, organisation);
    }

    private PersonId invite(Season.Run where, CategoryId panel, String organisation) {
        String email = "judge-" + category + "@example.org";
        ffion.post(
                where.desk() + "/" + panel + "/members",
                Map.of("name", "Wen Li Tan", "email", email, "organisation", organisation));
        return people.findByEmail(email).orElseThrow().id();
    }

    private Document map() {
        return ffion.get(run.desk() + "/conflicts").page();
    }

    @Test
    void a_county_and_its_district_are_looked_at_and_the_judge_reads_until_somebody_says_that_it_matters() {
        EntryId essex = entry("One card", "Essex County Council");
        PersonId judge = invite("Braintree District Council");
        assertThat(map().text())
                .contains("Essex County Council covers Braintree District Council, since 1974.")
                .contains("No conflict keeps an entry from a judge; one connection is to be looked at");
        assertThat(panels.listBarred(judge, category)).isEmpty();
        ffion.post(map().select("form[action$=confirmation]").attr("action"), Map.of("from", "map"));
        assertThat(panels.listBarred(judge, category)).containsExactly(essex);
        assertThat(map().select("form[action$=confirmation]")).isEmpty();
    }

    @Test
    void what_was_decided_once_can_be_decided_the_other_way() {
        EntryId essex = entry("One card", "Essex County Council");
        PersonId judge = invite("Braintree District Council");
        String dismissal = map().select("a[href*=dismissal]").attr("href");
        ffion.post(dismissal.replace("?from=map", ""), Map.of("reason", "She works on waste.", "from", "map"));
        assertThat(map().text()).contains("Dismissed by Ffion Rees: She works on waste.");
        ffion.post(map().select("form[action$=confirmation]").attr("action"), Map.of("from", "map"));
        assertThat(panels.listBarred(judge, category)).containsExactly(essex);
    }

    @Test
    void a_dismissal_is_remembered_for_the_same_pair_in_a_later_edition_and_confirmed_in_one_press() {
        entry("One card", "Essex County Council");
        invite("Braintree District Council");
        String dismissal = map().select("a[href*=dismissal]").attr("href").replace("?from=map", "");
        ffion.post(dismissal, Map.of("reason", "She works on waste."));
        Season.Run later = season.later(run, 2028);
        CategoryId next = season.category(later.edition());
        season.entry(later.edition(), next, "Two cards", of("Essex County Council", Role.LEAD));
        invite(later, next, "Braintree District Council");
        Document panel = ffion.get(later.desk() + "/" + next).page();
        assertThat(panel.text()).contains("Ffion Rees decided on 20 March 2027", "“She works on waste.”");
        var again = panel.select("form[action$=dismissal]");
        ffion.post(
                again.attr("action"),
                Map.of("reason", again.select("input[name=reason]").attr("value")));
        assertThat(ffion.get(later.desk() + "/" + next).page().select("form[action$=dismissal]"))
                .isEmpty();
    }

    @Test
    void whoever_entered_together_in_an_earlier_edition_is_looked_at_and_that_entry_is_named() {
        season.entry(
                run.edition(),
                category,
                "One card",
                of("Derby City Council", Role.LEAD),
                of("Leeds City Council", Role.JOINT));
        Season.Run later = season.later(run, 2028);
        CategoryId next = season.category(later.edition());
        season.entry(later.edition(), next, "Two cards", of("Derby City Council", Role.LEAD));
        invite(later, next, "Leeds City Council");
        assertThat(ffion.get(later.desk() + "/conflicts").text())
                .contains("Leeds City Council and Derby City Council entered something together:")
                .contains("Climate and nature, Harbour Awards 2027.");
    }

    @Test
    void the_headline_sponsor_is_decided_once_for_all_entries_and_those_that_come() {
        entry("One card", "Derby City Council");
        entry("Two cards", "Leeds City Council");
        PersonId judge = invite("Tidewell Drainage");
        assertThat(map().text()).contains("all 2 entries", "Tidewell Drainage pays for the awards as a whole.");
        ffion.post(map().select("form[action$=confirmation]").attr("action"), Map.of());
        entry("Three cards", "Essex County Council");
        search.search(run.edition(), NOW);
        assertThat(panels.listBarred(judge, category)).hasSize(3);
    }

    @Test
    void the_page_is_narrowed_by_kind_and_has_a_picture_with_words() {
        entry("One card", "Essex County Council");
        entry("Two cards", "Braintree District Council");
        invite("Braintree District Council");
        assertThat(map().select("svg.marks[role=img]").attr("aria-label")).contains("one judge and 2 entries");
        String narrow = ffion.get(run.desk() + "/conflicts?kind=same-area").text();
        assertThat(narrow).contains("One card").doesNotContain("Two cards");
    }

    private void keepFromOrganiser(EntryId entry) {
        jdbc.sql("""
                insert into conflict (id, entry_id, person_id, kind, about, because, noticed_at)
                values (gen_random_uuid(), ?, ?, 'family', '', '{}', now())""").params(entry.value(), run.by().value()).update();
    }

    @Test
    void what_was_decided_about_an_entry_that_is_kept_from_an_organiser_is_not_offered_to_them() {
        EntryId essex = entry("One card", "Essex County Council");
        invite("Braintree District Council");
        String dismissal = map().select("a[href*=dismissal]").attr("href").replace("?from=map", "");
        ffion.post(dismissal, Map.of("reason", "She works on waste."));
        Season.Run later = season.later(run, 2028);
        CategoryId next = season.category(later.edition());
        season.entry(later.edition(), next, "Two cards", of("Essex County Council", Role.LEAD));
        invite(later, next, "Braintree District Council");
        String panel = later.desk() + "/" + next;
        assertThat(ffion.get(panel).text()).contains("She works on waste.");
        keepFromOrganiser(essex);
        assertThat(ffion.get(panel).text()).contains("since 1974").doesNotContain("She works on waste.");
    }

    @Test
    void who_entered_together_is_not_read_off_an_entry_that_is_kept_from_an_organiser() {
        EntryId joint = season.entry(
                run.edition(),
                category,
                "One card",
                of("Derby City Council", Role.LEAD),
                of("Leeds City Council", Role.JOINT));
        entry("Two cards", "Derby City Council");
        CategoryId other = season.category(run.edition());
        season.entry(run.edition(), other, "Three cards", of("Derby City Council", Role.LEAD));
        invite(run, other, "Leeds City Council");
        String[] pages = {"/conflicts", "/" + other, "/check?organisation=Leeds+City+Council"};
        for (String page : pages)
            assertThat(ffion.get(run.desk() + page).text()).as(page).contains("entered something together");
        keepFromOrganiser(joint);
        for (String page : pages)
            assertThat(ffion.get(run.desk() + page).text()).as(page).doesNotContain("entered something together");
        assertThat(ffion.get(run.desk() + "/conflicts").page().select("form[action$=confirmation]"))
                .isEmpty();
    }

    @Test
    void an_organiser_from_whom_an_entry_is_kept_is_not_told_who_else_is_connected_with_it() {
        EntryId moor = entry("The moor", "Essex County Council");
        entry("Rain", "Leeds City Council");
        season.seat(category, run.by(), false, true);
        invite("Braintree District Council");
        ffion.post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
        String look = map().select("form[action$=confirmation]").attr("action");
        ffion.post(
                "/judging/" + category + "/entries/" + moor + "/connection",
                Map.of("kind", "family", "words", "My aunt"));
        for (String page : new String[] {"/conflicts", "/" + category, "/conflicts?kind=same-area"})
            assertThat(ffion.get(run.desk() + page).text())
                    .as(page)
                    .doesNotContain("Essex", "The moor", "since 1974", "My aunt");
        assertThat(ffion.post(look, Map.of()).status()).isEqualTo(404);
        assertThat(ffion.get(run.desk() + "/check?organisation=Braintree+District+Council")
                        .text())
                .contains("One entry is kept from you and is not compared.")
                .doesNotContain("The moor", "Essex");
    }
}
