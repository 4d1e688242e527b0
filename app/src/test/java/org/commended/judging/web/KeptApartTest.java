package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Every route of judging for everybody it is not for: the same answer as where there is nothing. */
@Running
@Import(Season.class)
class KeptApartTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final Map<String, String> MARKS = Map.of("seen", "0", "mark-need", "4");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private EntryId moor;
    private Visitor ann;
    private Visitor chair;
    private Visitor ffion;

    @BeforeEach
    void a_category_being_judged() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(run.edition(), criterion("need", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        moor = season.entry(
                run.edition(), category, "The moor", new EntryOrganisation("Wexcombe Council", Role.LEAD, null));
        ann = as(season.judge(category, "Ann"));
        chair = as(season.chair(category, "Dr Osei"));
        ffion = as(run.by());
        ffion.post(desk() + "/stages", Map.of("kind", "desk"));
    }

    private Visitor as(PersonId person) {
        return season.visitor(port, person, NOW);
    }

    private String desk() {
        return run.desk() + "/" + category;
    }

    private String entry(EntryId id) {
        return "/judging/" + category + "/entries/" + id;
    }

    private void assertNothing(Visitor visitor, String path) {
        assertThat(visitor.get(path).status()).as("GET " + path).isEqualTo(404);
    }

    private void assertNothingDone(Visitor visitor, String path) {
        assertThat(visitor.post(path, MARKS).status()).as("POST " + path).isEqualTo(404);
    }

    private List<String> judgesPosts() {
        return Stream.of("/scores", "/handing-in", "/abstention", "/taking-back", "/connection")
                .map(act -> entry(rain) + act)
                .toList();
    }

    @Test
    void whoever_is_not_on_the_panel_finds_nothing() {
        CategoryId other = season.category(run.edition(), criterion("need", 1));
        Visitor judgeOfAnother = as(season.judge(other, "Ben"));
        for (Visitor visitor : List.of(as(season.person("Stranger")), judgeOfAnother, ffion)) {
            for (String page : List.of("", "/terms", "/standings"))
                assertNothing(visitor, "/judging/" + category + page);
            assertNothing(visitor, entry(rain));
            assertNothing(visitor, entry(rain) + "/connection");
            judgesPosts().forEach(path -> assertNothingDone(visitor, path));
            for (String act : List.of("acceptance", "refusal"))
                assertNothingDone(visitor, "/judging/" + category + "/terms/" + act);
        }
    }

    @Test
    void whoever_has_not_accepted_the_terms_sees_the_terms_and_no_entry() {
        Visitor invited = as(season.seat(category, season.person("Ben"), false, false));
        assertThat(invited.get("/judging/" + category).location()).isEqualTo("/judging/" + category + "/terms");
        assertNothing(invited, entry(rain));
        judgesPosts().forEach(path -> assertNothingDone(invited, path));
    }

    @Test
    void a_judge_who_left_finds_nothing() {
        PersonId ben = season.judge(category, "Ben");
        String seat = ffion.get(desk())
                .page()
                .select("a[href$=removal]:contains(Ben)")
                .attr("href");
        assertThat(as(ben).get(entry(rain)).status()).isEqualTo(200);
        assertThat(ffion.post(seat, Map.of("because", "conflict")).status()).isEqualTo(303);
        assertNothing(as(ben), entry(rain));
        assertNothing(as(ben), "/judging/" + category);
        assertThat(ffion.get(desk()).text()).contains("left; their scores are set aside");
    }

    @Test
    void a_barred_judge_is_told_that_an_entry_is_kept_from_them_and_nothing_of_it() {
        String form = entry(moor) + "/connection";
        assertThat(ann.post(form, Map.of("kind", "family", "words", "My daughter works there"))
                        .location())
                .isEqualTo("/judging/" + category);
        String list = ann.get("/judging/" + category).text();
        assertThat(list).contains("1 entry is kept from you because you told us that family is involved");
        assertThat(list).doesNotContain("The moor", "Wexcombe");
        assertNothing(ann, entry(moor));
        assertNothing(ann, form);
        for (String act : List.of("/scores", "/handing-in", "/abstention", "/taking-back", "/connection"))
            assertNothingDone(ann, entry(moor) + act);
    }

    @Test
    void a_chair_sees_no_row_and_no_figure_of_an_entry_that_is_kept_from_them() {
        ann.post(entry(moor) + "/handing-in", MARKS);
        chair.post(entry(moor) + "/connection", Map.of("kind", "friendship", "words", "We walk there"));
        chair.post(entry(rain) + "/handing-in", MARKS);
        String before = chair.get("/judging/" + category + "/standings")
                .page()
                .select("main")
                .html();
        assertThat(before).contains("1 entry is kept from you").doesNotContain("The moor", "Wexcombe");
        ann.post(entry(moor) + "/taking-back", Map.of());
        ann.post(entry(moor) + "/handing-in", Map.of("seen", "2", "mark-need", "1"));
        String after = chair.get("/judging/" + category + "/standings")
                .page()
                .select("main")
                .html();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void a_member_who_is_not_the_chair_sees_no_scores() {
        assertNothing(ann, "/judging/" + category + "/standings");
    }

    @Test
    void a_chair_sees_what_others_gave_when_their_own_sheets_are_in() {
        ann.post(entry(rain) + "/handing-in", MARKS);
        assertThat(chair.get("/judging/" + category + "/standings").text())
                .contains("Your own scores come first")
                .doesNotContain("4.00");
        for (EntryId id : List.of(rain, moor)) chair.post(entry(id) + "/handing-in", MARKS);
        assertThat(chair.get("/judging/" + category + "/standings").text()).contains("4.00", "Rain gardens");
    }

    @Test
    void organisers_of_others_find_nothing() {
        Season.Run other = season.edition();
        Visitor stranger = as(other.by());
        String straight = run.desk() + "/" + category;
        String crossed = other.desk() + "/" + category;
        for (String page : List.of("", "/scores")) {
            assertNothing(stranger, straight + page);
            assertNothing(stranger, crossed + page);
        }
        assertNothing(stranger, run.desk());
        assertNothing(stranger, run.desk() + "/scores.xlsx");
        for (String act : List.of("/members", "/stages")) {
            assertNothingDone(stranger, straight + act);
            assertNothingDone(stranger, crossed + act);
        }
        assertNothing(ann, straight);
    }

    /** Metamorphic: what one judge gives changes no byte of what another sees. */
    @Test
    void no_byte_of_a_judges_pages_depends_on_what_another_judge_gave() {
        List<String> pages = List.of("/judging", "/judging/" + category, entry(rain), entry(moor));
        List<byte[]> before = pages.stream().map(page -> ann.get(page).body()).toList();
        Visitor ben = as(season.judge(category, "Ben"));
        ben.post(entry(rain) + "/handing-in", MARKS);
        ben.post(entry(moor) + "/abstention", Map.of("seen", "0", "why", "Not for me"));
        chair.post(entry(rain) + "/handing-in", Map.of("seen", "0", "mark-need", "1", "comment-need", "Weak"));
        for (int i = 0; i < pages.size(); i++)
            assertThat(ann.get(pages.get(i)).body()).as(pages.get(i)).isEqualTo(before.get(i));
    }
}
