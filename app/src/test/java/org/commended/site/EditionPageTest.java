package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.site.PublicSeason.LONG_AGO;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.HouseRules;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class EditionPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Visitor browser;

    @BeforeEach
    void open() {
        browser = new Visitor(port);
    }

    private Document at(String slug, String instant) {
        clock.set(Instant.parse(instant));
        return browser.page("/" + slug + "/awards/2027");
    }

    @Test
    void before_opening_it_says_when_and_offers_to_write() {
        HarbourAwards.called(jdbc, "e-soon");

        Document page = at("e-soon", "2026-12-01T10:00:00Z");

        assertThat(page.select(".when").text()).isEqualTo("Entries open on Wednesday 6 January 2027 at 9am (UK time)");
        assertThat(page.select(".when time").attr("datetime")).isEqualTo("2027-01-06T09:00Z");
        assertThat(page.select("form[action$=/opening-notice] input[type=email]"))
                .hasSize(1);
        assertThat(page.select(".dates .past, .dates .now")).isEmpty();
    }

    @Test
    void while_open_it_says_when_it_closes_and_leads_to_the_categories() {
        HarbourAwards.called(jdbc, "e-open");

        Document page = at("e-open", "2027-02-01T10:00:00Z");

        assertThat(page.select(".when").text()).isEqualTo("Entries close on Friday 12 March 2027 at 5pm (UK time)");
        assertThat(page.select(".deadline .button").text()).isEqualTo("Start an entry");
        assertThat(page.select(".dates .past b").text()).isEqualTo("Entries opened");
        assertThat(page.select(".dates .now b").text()).isEqualTo("Entries close");
        assertThat(page.select(".dates li:last-child").text())
                .isEqualTo("Ceremony Thursday 8 July, 6.30pm, the Guildhall, Saltwick");
    }

    @Test
    void from_the_deadline_on_it_is_closed_and_says_what_comes_next() {
        HarbourAwards.called(jdbc, "e-closed");

        Document page = at("e-closed", "2027-03-12T17:00:00Z");

        assertThat(page.select(".when").text()).startsWith("Entries closed on Friday 12 March 2027 at 5pm");
        assertThat(page.select(".deadline").text()).contains("Judging: Monday 15 March 2027.");
        assertThat(page.select(".deadline .button")).isEmpty();
    }

    @Test
    void an_announced_shortlist_and_then_results_lead_the_page() {
        HarbourAwards awards = HarbourAwards.called(jdbc, "e-list").entered().shortlisted(LONG_AGO);

        Document shortlist = at("e-list", "2027-05-08T10:00:00Z");
        awards.announced(LONG_AGO);
        Document results = at("e-list", "2027-07-09T10:00:00Z");

        assertThat(shortlist.select(".deadline").text())
                .isEqualTo("The shortlist is announced Eight entries on the shortlist. Read the shortlist");
        assertThat(results.select(".when").text()).isEqualTo("The winners are announced");
        assertThat(results.select(".deadline .grey").text())
                .isEqualTo("Two winners, one gold, one silver, one bronze and two highly commended.");
        assertThat(results.select(".deadline .button").attr("href")).isEqualTo("/e-list/awards/2027/winners");
    }

    @Test
    void what_opens_later_changes_nothing_on_the_page() {
        HarbourAwards awards = HarbourAwards.called(jdbc, "e-embargo").entered();
        String before = at("e-embargo", "2027-05-08T10:00:00Z").html();

        awards.shortlisted(Instant.now().plus(Duration.ofHours(1)))
                .announced(Instant.now().plus(Duration.ofHours(1)));

        assertThat(at("e-embargo", "2027-05-08T10:00:00Z").html()).isEqualTo(before);
    }

    @Test
    void partial_dates_stay_as_partial_as_they_are_and_the_public_noun_is_used() {
        PublicSeason season = PublicSeason.of(jdbc, "e-partial", Details.organiser("A house"));
        Edition.Details plain = Details.edition(
                "Transformation 2030",
                null,
                List.of(Details.milestone("applications-open", "2029-08"), Details.milestone("ceremony", "2030-03-06")),
                null);
        season.edition("2030", Details.with(plain, HouseRules.NONE, Edition.PublicNoun.NOMINATION));
        clock.set(Instant.parse("2029-05-01T00:00:00Z"));

        Document page = browser.page("/e-partial/awards/2030");

        assertThat(page.select(".when").text()).isEqualTo("Nominations open in August 2029");
        assertThat(page.select(".dates").text())
                .isEqualTo("Nominations open August 2029 Ceremony Wednesday 6 March 2030");
        assertThat(page.select("label[for=email]").text()).isEqualTo("Tell me when nominations open");
    }

    @Test
    void an_edition_that_is_not_public_is_not_found() {
        PublicSeason season = PublicSeason.of(jdbc, "e-hidden", Details.organiser("A house"));
        season.edition("2030", Details.edition("Hidden"), null);

        assertThat(browser.status("/e-hidden/awards/2030")).isEqualTo(404);
        assertThat(browser.status("/e-hidden/awards/1999")).isEqualTo(404);
    }

    @Test
    void a_category_shows_its_criteria_and_its_form_to_anybody() {
        HarbourAwards awards = HarbourAwards.called(jdbc, "e-category");
        awards.season.judge(awards.climate, "Dr Amara Osei", "Professor", true);
        awards.season.judge(awards.climate, "Not Yet", "Invited only", false);
        clock.set(Instant.parse("2027-02-01T10:00:00Z"));

        Document page = browser.page("/e-category/awards/2027/categories/climate");

        assertThat(page.select(".criteria .share b").eachText()).containsExactly("50%", "33%", "17%");
        assertThat(page.select(".questions li")).hasSize(4);
        assertThat(page.text())
                .contains("up to 100 words · published", "Dr Amara Osei", "Tidewell")
                .doesNotContain("Not Yet");
        assertThat(page.select(".deadline .button").attr("href")).contains(awards.climate.toString());
    }

    @Test
    void a_category_that_is_chosen_is_not_entered() {
        HarbourAwards.called(jdbc, "e-chosen");
        clock.set(Instant.parse("2027-02-01T10:00:00Z"));

        Document page = browser.page("/e-chosen/awards/2027/categories/council");

        assertThat(page.select(".when").text()).startsWith("Nobody enters for this award");
        assertThat(page.select(".deadline .button")).isEmpty();
        assertThat(page.text()).contains("Open to councils.");
    }
}
