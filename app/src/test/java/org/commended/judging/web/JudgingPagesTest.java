package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.panel.Season;
import org.commended.programme.domain.Criterion;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Every page of judging in a real browser, at a desk and on a phone, by day and by night; pictures stand beneath target. */
@Running
@Import(Season.class)
class JudgingPagesTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final List<String> JUDGES =
            List.of("Colin Abernethy", "Ruth Adeyemi", "Wen Li Tan", "Gareth Pryce-Evans", "Shazia Malik");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    private final List<EntryId> entries = new ArrayList<>();
    private final Map<String, PersonId> judges = new HashMap<>();
    private Season.Run run;
    private CategoryId category;

    @BeforeEach
    void a_category_half_read() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(
                run.edition(),
                criterion("need", "Was the right problem chosen?", 15),
                criterion("approach", "Was the approach sound, and fair to those it touched?", 25),
                criterion("results", "What is different now for the people served, and how do they know?", 40),
                criterion("sharing", "Could others do it too?", 20));
        List.of("The moor holds its water", "Y wyliadwriaeth", "Streets that breathe", "A tree for every birth")
                .forEach(title -> entries.add(entry(title, "Marlow Fell District Council")));
        entries.add(entry(
                "From the front door to the back office: how one small district rebuilt repairs, lettings and "
                        + "rents around the people who ring us, and halved the wait for a home",
                "Calderwick Council"));
        entries.add(entry("Warm halls", "Garside Council"));
        judges.put("Dr Amara Osei", season.chair(category, "Dr Amara Osei"));
        JUDGES.forEach(name -> judges.put(name, season.judge(category, name)));
        season.seat(category, season.person("Rupert Vale"), false, false);
        Map<String, String> end = Map.of("kind", "desk", "closes-date", "2027-04-16");
        as("ffion").post(run.desk() + "/" + category + "/stages", end);
        score();
    }

    private static Criterion criterion(String id, String text, int weight) {
        return new Criterion(id, text, BigDecimal.valueOf(weight), List.of());
    }

    private EntryId entry(String title, String organisation) {
        return season.entry(
                run.edition(),
                category,
                title,
                new EntryOrganisation(organisation, Role.LEAD, null),
                new EntryOrganisation("Tidewell Drainage", Role.PARTNER, null));
    }

    private Visitor as(String name) {
        PersonId person = name.equals("ffion") ? run.by() : judges.getOrDefault(name, run.by());
        return season.visitor(port, person, NOW);
    }

    private String at(int entry) {
        return "/judging/" + category + "/entries/" + entries.get(entry);
    }

    /** Everybody but the last judge has read everything; somebody has a connection, somebody gives no score. */
    private void score() {
        as("Ruth Adeyemi").post(at(5) + "/connection", Map.of("kind", "same-body", "words", "We sit on one board."));
        as("Wen Li Tan").post(at(4) + "/abstention", Map.of("seen", "0", "why", "Not my field"));
        int judge = 0;
        for (String name : JUDGES.subList(0, 4)) {
            for (int entry = 0; entry < entries.size(); entry++)
                as(name).post(at(entry) + "/handing-in", marks(judge, entry));
            judge++;
        }
        for (int entry = 0; entry < entries.size(); entry++)
            as("Dr Amara Osei").post(at(entry) + "/handing-in", marks(4, entry));
        Visitor shazia = as("Shazia Malik");
        shazia.post(at(0) + "/handing-in", marks(3, 0));
        shazia.post(at(2) + "/scores", Map.of("seen", "0", "mark-need", "4", "mark-approach", "5"));
    }

    private static Map<String, String> marks(int judge, int entry) {
        Map<String, String> marks = new HashMap<>(Map.of("seen", "0"));
        int i = 0;
        for (String id : List.of("need", "approach", "results", "sharing"))
            marks.put(
                    "mark-" + id, String.valueOf(Math.clamp(5 - entry / 2 - (judge * 7 + entry * 3 + i++) % 3, 1, 5)));
        return marks;
    }

    private List<String> wrong(String name, String path, String picture) {
        PersonId person = name.equals("ffion") ? run.by() : judges.getOrDefault(name, run.by());
        String address = "http://localhost:" + port;
        List<String> wrong = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            try (BrowserContext visitor = Browser.signedIn(address, screen, season.token(person, NOW));
                    Page page = visitor.newPage()) {
                page.onConsoleMessage(said -> {
                    if (said.type().equals("error")) wrong.add(path + ": console " + said.text());
                });
                page.navigate(path);
                shoot(page, picture + "-" + screen.name().toLowerCase(java.util.Locale.ROOT));
                wrong.addAll(Checks.of(page));
            }
        }
        return wrong;
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }

    @Test
    void the_pages_of_a_judge_are_sound() {
        assertThat(wrong("Shazia Malik", "/judging", "judging")).isEmpty();
        assertThat(wrong("Shazia Malik", "/judging/" + category, "pile")).isEmpty();
        assertThat(wrong("Shazia Malik", at(2), "sheet")).isEmpty();
        assertThat(wrong("Shazia Malik", at(0), "sheet-in")).isEmpty();
        assertThat(wrong("Shazia Malik", at(2) + "/connection", "connection")).isEmpty();
        assertThat(wrong("Shazia Malik", "/judging/" + category + "/terms", "terms"))
                .isEmpty();
    }

    @Test
    void the_pages_beside_a_sheet_are_sound() {
        assertThat(wrong("Shazia Malik", "/judging/" + category + "/offline", "all-sheets"))
                .isEmpty();
        assertThat(wrong("Shazia Malik", at(2) + "/versions", "versions")).isEmpty();
        assertThat(wrong("Shazia Malik", "/judging/" + category + "/workbook", "workbook"))
                .isEmpty();
        assertThat(wrong("Shazia Malik", "/judging/keys", "keys")).isEmpty();
        assertThat(wrong("Dr Amara Osei", "/judging/" + category + "/practice", "practice-empty"))
                .isEmpty();
    }

    @Test
    void the_chairs_table_is_sound() {
        assertThat(wrong("Dr Amara Osei", "/judging/" + category + "/standings", "standings"))
                .isEmpty();
    }

    @Test
    void the_organisers_pages_are_sound() {
        assertThat(wrong("ffion", run.desk(), "overview")).isEmpty();
        assertThat(wrong("ffion", run.desk() + "/" + category, "panel")).isEmpty();
        assertThat(wrong("ffion", run.desk() + "/" + category + "?find=1&organisation=Derby", "panel-find"))
                .isEmpty();
        assertThat(wrong("ffion", run.desk() + "/" + category + "/scores", "scores"))
                .isEmpty();
        String dismissal = as("ffion")
                .get(run.desk() + "/" + category)
                .page()
                .select("a[href$=dismissal]")
                .attr("href");
        assertThat(wrong("ffion", dismissal, "dismissal")).isEmpty();
    }

    @Test
    void a_mark_is_saved_as_it_is_set_and_the_next_criterion_follows() {
        PersonId shazia = judges.getOrDefault("Shazia Malik", run.by());
        try (BrowserContext visitor =
                        Browser.signedIn("http://localhost:" + port, Screen.DESKTOP, season.token(shazia, NOW));
                Page page = visitor.newPage()) {
            page.navigate(at(2));
            assertThat(page.locator(".one:visible h2").allTextContents()).containsExactly("Results");
            page.locator(".one:visible input[value='4']").check();
            page.locator(".one:visible textarea").fill("Honest about the rain.");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/scores") && answer.ok(),
                    () -> page.locator("[data-onward]").click());
            assertThat(page.locator(".one:visible h2").allTextContents()).containsExactly("Sharing");
            page.waitForCondition(() ->
                    page.locator("[data-scores] [data-saved]").textContent().contains("Saved at"));
            shoot(page, "sheet-scored");
        }
        var fields = Visitor.fields(as("Shazia Malik").get(at(2)).page(), "scores");
        assertThat(fields)
                .containsEntry("mark-results", "4")
                .containsEntry("comment-results", "Honest about the rain.");
    }

    @Test
    void by_night_the_pages_can_be_read_too() {
        PersonId chair = judges.getOrDefault("Dr Amara Osei", run.by());
        String address = "http://localhost:" + port;
        try (BrowserContext night = Browser.strangerAtNight(address, Screen.DESKTOP);
                Page page = night.newPage()) {
            night.addCookies(List.of(new com.microsoft.playwright.options.Cookie("commended", season.token(chair, NOW))
                    .setUrl(address)));
            for (String path : List.of("/judging/" + category + "/standings", at(1))) {
                page.navigate(path);
                shoot(page, "night-" + path.replaceAll(".*/", ""));
                assertThat(Checks.accessibility(page)).isEmpty();
            }
        }
    }
}
