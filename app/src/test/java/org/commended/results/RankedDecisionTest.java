package org.commended.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.calibration.ScoredCategory.Scored;
import org.commended.panel.Season;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A decision stands beside the ranking it was made by, follows it or says why not, and keeps it. */
@Running
@Import({Season.class, ScoredCategory.class})
class RankedDecisionTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private ScoredCategory scoring;

    @Autowired
    private MovableClock clock;

    private Scored scored;
    private Visitor chair;
    private Visitor organiser;

    @BeforeEach
    void a_category_whose_means_mislead() {
        clock.set(NOW);
        scored = scoring.unevenly();
        chair = season.visitor(port, scored.chair(), NOW);
        organiser = season.visitor(port, scored.run().by(), NOW);
    }

    private String of(String kind) {
        return "/judging/" + scored.category() + "/" + kind;
    }

    private static List<String> order(Document page) {
        return page.select(".certain tbody .name b").eachText();
    }

    private static List<String> ticked(Document page) {
        return page.select("tr:has(input[name=in][checked]) .name b").eachText();
    }

    private Visitor.Seen draw(String version, String reasons, String... titles) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("version", List.of(version));
        fields.put("reasons", List.of(reasons));
        fields.put(
                "in",
                Stream.of(titles).map(title -> scored.entry(title).toString()).toList());
        return chair.postAll(of("shortlist"), fields);
    }

    @Test
    void entries_stand_in_the_adjusted_order_and_the_page_says_so() {
        for (String kind : List.of("shortlist", "result")) {
            Document page = chair.get(of(kind)).page();
            assertThat(order(page)).startsWith("The moor", "Rain gardens", "Quiet streets", "Harbour steps");
            assertThat(page.text()).contains("In order of standing, adjusted for harsh and lenient marking.");
        }
    }

    @Test
    void the_line_ticks_the_boxes_above_it_without_a_script_and_keeps_nothing() {
        assertThat(ticked(chair.get(of("shortlist")).page())).isEmpty();
        Document page = chair.postAll(
                        of("shortlist") + "/line",
                        Map.of("version", List.of("0"), "places", List.of("3"), "reasons", List.of("Typed already")))
                .page();
        assertThat(page.select("textarea[name=reasons]").text()).isEqualTo("Typed already");
        assertThat(ticked(page)).containsExactly("The moor", "Rain gardens", "Quiet streets");
        assertThat(page.select("tr.cutline + tr .name b").text()).isEqualTo("Harbour steps");
        assertThat(ticked(chair.get(of("shortlist")).page())).isEmpty();
    }

    @Test
    void a_shortlist_in_the_order_of_standing_needs_no_reasons() {
        assertThat(draw("0", "", "The moor", "Rain gardens", "Quiet streets").status())
                .isEqualTo(303);
    }

    @Test
    void a_shortlist_that_departs_from_the_order_says_why() {
        Visitor.Seen refused = draw("0", "", "The moor", "Rain gardens", "Harbour steps");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say why these go on before entries that stand above them: Harbour steps");
        assertThat(ticked(refused.page())).contains("Harbour steps");
        assertThat(draw("0", "The steps were seen in use.", "The moor", "Rain gardens", "Harbour steps")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void what_was_decided_keeps_its_ranking_whatever_is_scored_later() {
        draw("0", "", "The moor", "Rain gardens", "Quiet streets");
        for (Visitor signer : List.of(chair, organiser)) signer.post(of("shortlist") + "/seal", Map.of("version", "1"));
        String before = table();
        assertThat(before).contains("The moor", "Goes on");

        scoring.give(scored.stage(), scored.entry("The moor"), scored.chair(), 1);
        scoring.give(scored.stage(), scored.entry("Fleet of forty"), scored.chair(), 10);

        assertThat(table()).isEqualTo(before);
        assertThat(chair.get(of("shortlist")).text())
                .contains(
                        "kept as it was on Friday 2 April 2027",
                        "Scores have changed since; the table shows them as they were.");
        assertThat(order(chair.get(of("standings")).page()).getFirst()).isNotEqualTo("The moor");
    }

    private String table() {
        return organiser.get(of("shortlist")).page().select(".certain").html();
    }

    @Test
    void a_decision_made_again_rests_on_the_scores_of_its_day() {
        draw("0", "", "The moor", "Rain gardens");
        scoring.give(scored.stage(), scored.entry("Fleet of forty"), scored.chair(), 9);
        assertThat(chair.get(of("shortlist")).text()).contains("Keep the decision again to rest it on them.");
        draw("1", "", "The moor", "Rain gardens");
        assertThat(chair.get(of("shortlist")).text()).doesNotContain("Scores have changed since");
    }
}
