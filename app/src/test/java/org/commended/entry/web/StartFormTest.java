package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commended.entry.Awards;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;

/** Everything people may do to the form that starts an entry. */
class StartFormTest extends Starting {

    private static final String HOSTILE = "<script>alert(1)</script> ŵ 🏆 \"&amp;'";

    @Test
    void posted_empty_it_says_what_is_missing_beside_the_fields_and_in_the_summary() {
        Seen refused = browser.post("/entries", fields(category));
        assertThat(refused.status()).isEqualTo(422);
        var page = refused.page();
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#title", "#organisation");
        assertThat(page.select("#title-error").text()).contains("Give the entry a title");
        assertThat(page.select("#organisation-error").text()).contains("Name the organisation");
        assertThat(entries.listWrittenBy(priya)).isEmpty();
    }

    @Test
    void over_long_names_are_refused_and_kept() {
        String title = "ŵ".repeat(201);
        Seen refused = browser.post(
                "/entries",
                fields(category, "title", title, "organisation", "O".repeat(300), "other-0", "P".repeat(300)));
        assertThat(refused.text())
                .contains("Shorten the title by one letter", "Shorten this name to 200 letters")
                .doesNotContain("Bug");
        assertThat(refused.page().select("#title").val()).isEqualTo(title);
        assertThat(refused.page().select("#other-0").val()).hasSize(300);
    }

    @Test
    void markup_accents_and_emoji_are_taken_as_they_are() {
        EntryId id = id(browser.post("/entries", fields(category, "title", HOSTILE, "organisation", HOSTILE)));
        assertThat(entries.get(id).title()).isEqualTo(HOSTILE);
        Seen page = browser.get("/entries/" + id);
        assertThat(page.page().select("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.page().select("script:not([src])")).isEmpty();
    }

    @Test
    void sent_twice_it_starts_one_entry() {
        var fields = fields(category, "title", "Streets", "organisation", "Aldermoor Council");
        Seen first = browser.post("/entries", fields);
        assertThat(browser.post("/entries", fields).location()).isEqualTo(first.location());
        assertThat(entries.listWrittenBy(priya)).hasSize(1);
    }

    @Test
    void sent_eight_times_at_once_it_starts_one_entry() throws Exception {
        var fields = fields(category, "title", "Streets", "organisation", "Aldermoor Council");
        List<Future<Seen>> sent = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) sent.add(pool.submit(() -> browser.post("/entries", fields)));
        }
        assertThat(entries.listWrittenBy(priya)).hasSize(1);
        for (Future<Seen> one : sent) {
            assertThat(one.get().location())
                    .isEqualTo("/entries/"
                            + entries.listWrittenBy(priya).getFirst().id());
        }
    }

    @Test
    void the_register_is_looked_up_with_everything_kept_and_a_pick_counts() {
        Seen found = browser.post(
                "/entries", fields(category, "title", "Streets", "organisation", "aldermoor county c", "find", "1"));
        assertThat(found.status()).isEqualTo(200);
        found = browser.post("/entries", fields(category, "title", "Streets", "organisation", "ynys mon", "find", "1"));
        assertThat(found.text()).contains("Isle of Anglesey");
        assertThat(found.page().select("#title").val()).isEqualTo("Streets");
        String body = found.page().select("input[name=body]").eachAttr("value").getFirst();

        EntryId id = id(browser.post(
                "/entries", fields(category, "title", "Streets", "organisation", "ynys mon", "body", body)));
        EntryOrganisation lead = entries.get(id).organisations().getFirst();
        assertThat(lead.body()).isEqualTo(body);
        assertThat(lead.name())
                .isEqualTo(found.page().select(".picks b").eachText().getFirst());
    }

    @Test
    void bodies_that_were_found_want_a_choice_and_none_of_them_is_one() {
        Seen found =
                browser.post("/entries", fields(category, "title", "Streets", "organisation", "Derby", "find", "1"));
        assertThat(found.page().select("input[name=body]")).hasSizeGreaterThan(1);
        assertThat(found.page().select("input[name=body][checked]")).isEmpty();

        Seen refused = browser.post(
                "/entries", fields(category, "title", "Streets", "organisation", "Derby", "looked-for", "Derby"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose the organisation you mean", "Derby City Council");

        EntryId id = id(browser.post(
                "/entries",
                fields(
                        category,
                        "title",
                        "Streets",
                        "organisation",
                        "Derby",
                        "looked-for",
                        "Derby",
                        "body",
                        AboutFields.AS_WRITTEN)));
        assertThat(entries.get(id).organisations().getFirst().name()).isEqualTo("Derby");
    }

    @Test
    void enter_in_the_title_starts_the_entry() {
        Seen form = browser.get("/entries/start?category=" + category);
        assertThat(form.page().expectFirst("form[action=/entries] button").text())
                .isEqualTo("Start the entry");
    }

    @Test
    void joint_organisations_and_partners_have_their_roles() {
        EntryId id = id(browser.post(
                "/entries",
                fields(
                        category,
                        "title",
                        "Streets",
                        "organisation",
                        "Aldermoor Council",
                        "other-0",
                        "Dunmere Council",
                        "other-role-0",
                        "joint",
                        "other-3",
                        "Tidewell Drainage",
                        "other-role-3",
                        "partner")));
        assertThat(entries.get(id).organisations())
                .extracting(EntryOrganisation::name, EntryOrganisation::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Aldermoor Council", Role.LEAD),
                        org.assertj.core.groups.Tuple.tuple("Dunmere Council", Role.JOINT),
                        org.assertj.core.groups.Tuple.tuple("Tidewell Drainage", Role.PARTNER));
    }

    @Test
    void whose_name_we_do_not_know_is_asked_for_it_once() {
        PersonId nameless = awards.person("");
        Visitor visitor = awards.visitor(port, nameless, Awards.OPEN);
        Seen refused = visitor.post("/entries", fields(category, "title", "Streets", "organisation", "Dunmere"));
        assertThat(refused.text()).contains("Tell us your own name");
        id(visitor.post(
                "/entries", fields(category, "title", "Streets", "organisation", "Dunmere", "your-name", "Sam Ŵyn")));
        assertThat(visitor.get("/my").text()).contains("Sam Ŵyn", "Streets", "Entries close on Friday 12 March 2027");
    }

    @Test
    void a_category_of_an_edition_that_is_not_public_is_not_there() {
        var hidden = awards.year(run.programme(), "2028", "2028-02-01T09:00Z", "2028-03-12T17:00Z", HouseRules.NONE);
        CategoryId secret = awards.category(hidden);
        assertThat(browser.get("/entries/start?category=" + secret).status()).isEqualTo(404);
        assertThat(browser.get("/entries/start?category=none").status()).isEqualTo(404);
        assertThat(browser.post("/entries", fields(secret, "title", "T", "organisation", "O"))
                        .status())
                .isEqualTo(404);
    }
}
