package org.commended.results.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What judges made of an entry, checked, and read by those who wrote it once the result is announced. */
@Running
@Import(Season.class)
class FeedbackTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final Instant LONG_PAST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant FAR_AHEAD = Instant.parse("2199-01-01T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private List<EntryId> others;
    private Visitor ffion;
    private Visitor priya;

    @BeforeEach
    void two_entries_that_are_to_be_judged() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(run.edition(), criterion("need", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        others = Stream.of("The moor", "The mill", "The mere", "The marsh")
                .map(title -> season.entry(run.edition(), category, title))
                .toList();
        PersonId writer = season.person("Priya Nair");
        jdbc.sql("insert into entry_writer (entry_id, person_id, added_at) values (?, ?, now())")
                .params(rain.value(), writer.value())
                .update();
        priya = season.visitor(port, writer, NOW);
        ffion = season.visitor(port, run.by(), NOW);
        season.chair(category, "Dr Osei");
        ffion.post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
    }

    private String desk() {
        return run.desk().replaceFirst("/judging$", "/results/feedback");
    }

    private String check() {
        return "/judging/" + category + "/feedback/" + rain;
    }

    private String feedback() {
        return "/entries/" + rain + "/feedback";
    }

    private void judge(String name, int mark) {
        Visitor judge = season.visitor(port, season.judge(category, name), NOW);
        String said = name + "’s thought about the rain";
        Visitor.Seen in = judge.post(
                "/judging/" + category + "/entries/" + rain + "/handing-in",
                Map.of("seen", "0", "mark-need", String.valueOf(mark), "comment-need", said));
        assertThat(in.status()).as(in.text()).isEqualTo(303);
        for (EntryId other : others)
            judge.post(
                    "/judging/" + category + "/entries/" + other + "/handing-in",
                    Map.of("seen", "0", "mark-need", "2"));
    }

    private void threeJudges() {
        judge("Ann", 5);
        judge("Ben", 4);
        judge("Cai", 5);
        ffion.post(desk(), Map.of("kind", "figures"));
    }

    private void release(String without, String word) {
        var form = ffion.get(check()).page().select("form[action=" + check() + "]");
        assertThat(form).hasSize(1);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(one -> fields.put(one.attr("name"), List.of(one.attr("value"))));
        List<String> out = new ArrayList<>();
        for (Element words : form.select("textarea[name^=words-]")) {
            fields.put(words.attr("name"), List.of(words.text()));
            if (words.text().contains(without)) out.add(words.attr("name").replace("words-", ""));
        }
        fields.put("out", out);
        fields.put("word", List.of(word));
        assertThat(ffion.postAll(check(), fields).status()).isEqualTo(303);
    }

    @Test
    void an_entrant_reads_what_was_released_with_the_average_and_no_names() {
        threeJudges();
        release("Ben", "A fine start.");
        season.announce(run.edition(), category, LONG_PAST);
        Document page = priya.get(feedback()).page();
        assertThat(page.text())
                .contains("A fine start.", "Ann’s thought about the rain", "Cai’s thought", "4.7", "2.5")
                .contains("above the average")
                .doesNotContain("Ben’s thought");
        assertThat(page.select("svg.lean")).hasSize(1);
        assertThat(priya.get("/my").text()).contains("Feedback from judges");
    }

    @Test
    void nothing_is_read_before_the_announcement_nor_unchecked_nor_by_others() {
        threeJudges();
        assertThat(priya.get(feedback()).status()).isEqualTo(404);
        release("nothing", "A fine start.");
        season.announce(run.edition(), category, FAR_AHEAD);
        assertThat(priya.get(feedback()).status()).isEqualTo(404);
        assertThat(priya.get("/my").text()).doesNotContain("Feedback");
        jdbc.sql("update announcement set opens_at = ? where edition_id = ?")
                .params(Timestamp.from(LONG_PAST), run.edition().value())
                .update();
        assertThat(priya.get(feedback()).status()).isEqualTo(200);
        assertThat(ffion.get(feedback()).status()).isEqualTo(404);
        ffion.post(desk(), Map.of("kind", "none"));
        assertThat(priya.get(feedback()).status()).isEqualTo(404);
    }

    @Test
    void two_judges_give_no_figures_and_it_is_said_why() {
        judge("Ann", 5);
        judge("Ben", 4);
        ffion.post(desk(), Map.of("kind", "figures"));
        release("nothing", "");
        season.announce(run.edition(), category, LONG_PAST);
        assertThat(priya.get(feedback()).text())
                .contains("Fewer than three judges read your entry", "Ann’s thought")
                .doesNotContain("4.5");
    }

    @Test
    void a_comment_that_comes_after_the_check_is_not_read() {
        threeJudges();
        release("nothing", "");
        judge("Dewi", 1);
        season.announce(run.edition(), category, LONG_PAST);
        assertThat(priya.get(feedback()).text()).contains("Ann’s thought").doesNotContain("Dewi");
    }

    @Test
    void what_a_judge_notes_for_themselves_is_nowhere_in_it() {
        threeJudges();
        jdbc.sql("""
                insert into judge_note (entry_id, judge_id, words, version, saved_at)
                select ?, judge_id, 'A very private thought', 1, now() from score_sheet where entry_id = ? limit 1""").params(rain.value(), rain.value()).update();
        assertThat(ffion.get(check()).text()).doesNotContain("private thought");
        release("nothing", "");
        season.announce(run.edition(), category, LONG_PAST);
        assertThat(priya.get(feedback()).text()).doesNotContain("private thought");
    }

    @Test
    void the_writers_are_told_once_by_a_letter_that_holds_the_way_and_no_word_of_it() {
        threeJudges();
        release("nothing", "A fine start.");
        assertThat(ffion.get(desk()).page().select("form[action$=letters]")).isEmpty();
        season.announce(run.edition(), category, LONG_PAST);
        assertThat(ffion.get(desk()).text()).contains("Tell the writers of one entry", "1 of 5");
        ffion.post(desk() + "/letters", Map.of());
        ffion.post(desk() + "/letters", Map.of());
        List<String> letters = jdbc.sql("select body from letter where edition_id = ? and kind = 'feedback-open'")
                .param(run.edition().value())
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(letters).singleElement().asString().contains(feedback()).doesNotContain("fine start", "thought");
        assertThat(ffion.post(check() + "/opening", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void averages_are_given_only_where_five_entries_have_marks() {
        others = others.subList(1, others.size());
        threeJudges();
        release("nothing", "");
        season.announce(run.edition(), category, LONG_PAST);
        Document page = priya.get(feedback()).page();
        assertThat(page.text()).contains("Fewer than five entries").doesNotContain("4.7");
        assertThat(page.select("svg.lean")).isEmpty();
    }

    @Test
    void a_comment_that_came_after_the_page_was_opened_is_read_before_anything_is_released() {
        threeJudges();
        Map<String, String> opened =
                new LinkedHashMap<>(Visitor.fields(ffion.get(check()).page(), check()));
        opened.put("word", "A fine start.");
        judge("Dewi", 1);
        Visitor.Seen refused = ffion.post(check(), opened);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("came after you opened this page");
        Map<String, String> again = Visitor.fields(refused.page(), check());
        assertThat(again).containsEntry("word", "A fine start.").containsAllEntriesOf(opened);
        assertThat(again.values()).contains("Dewi’s thought about the rain");
        season.announce(run.edition(), category, LONG_PAST);
        assertThat(priya.get(feedback()).status()).isEqualTo(404);
        assertThat(ffion.post(check(), again).status()).isEqualTo(303);
        assertThat(priya.get(feedback()).text()).contains("Dewi’s thought", "A fine start.");
    }

    @Test
    void somebody_who_checked_meanwhile_is_not_written_over() {
        threeJudges();
        release("nothing", "First.");
        Visitor.Seen second = ffion.post(check(), Map.of("version", "0", "word", "Second."));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("Somebody else checked this while you did");
    }

    @Test
    void whoever_does_not_decide_finds_nothing_to_check() {
        threeJudges();
        Visitor ann = season.visitor(port, season.judge(category, "Eve"), NOW);
        assertThat(ann.get(check()).status()).isEqualTo(404);
        assertThat(priya.get("/judging/" + category + "/feedback").status()).isEqualTo(404);
    }
}
