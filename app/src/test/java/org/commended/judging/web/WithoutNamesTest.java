package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Anonymity;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.judging.Progress;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.Season;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.files.SomeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever an entrant is called or calls things, nothing that a judge gets tells it while names are hidden. */
@Running
@Import({Awards.class, Entrants.class, Season.class})
class WithoutNamesTest {

    /** What stands in the entry and would tell whose it is. */
    private static final List<String> TELLING = List.of(
            "Aldermoor", "Streets that breathe", "Priya", "Plan of Aldermoor", "Fallowmere", "aldermoor.gov.uk");

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private Season season;

    @Autowired
    private Stages stages;

    @Autowired
    private Anonymity anonymity;

    @Autowired
    private Progress progress;

    @Autowired
    private Programmes programmes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private CategoryId category = CategoryId.next();
    private EntryId entry = EntryId.next();
    private EntryId other = EntryId.next();
    private PersonId priya = PersonId.next();
    private String desk = "";
    private Visitor writer = new Visitor(0, null);
    private Visitor ffion = new Visitor(0, null);
    private Visitor judge = new Visitor(0, null);
    private Visitor chair = new Visitor(0, null);

    @BeforeEach
    void enter() {
        clock.set(Awards.OPEN);
        Awards.Run run = awards.edition(HouseRules.NONE);
        category = awards.category(run.edition(), Awards.change(), Awards.homes(), Awards.plan());
        awards.hideNames(category);
        priya = awards.person("Priya Nair");
        writer = awards.visitor(port, priya, Awards.OPEN);
        ffion = awards.visitor(port, run.by(), Awards.OPEN);
        desk = run.desk().replaceFirst("/entries$", "");
        entry = entrants.draft(
                category,
                Entrants.about("Streets that breathe", "Aldermoor Council", "Fallowmere"),
                priya,
                Awards.OPEN);
        writer.upload("/entries/" + entry + "/files/plan", "file", "Plan of Aldermoor.pdf", SomeFiles.pdf("Aldermoor"));
        Map<String, String> answers = Map.of("change", "Aldermoor changed: see aldermoor.gov.uk", "homes", "400");
        entrants.write(entry, priya, answers, Awards.OPEN);
        entrants.send(entry, priya, Awards.OPEN);
        other = entrants.sent(
                category,
                Entrants.about("Warm halls", "Westmarch Council"),
                Map.of("change", "Halls are warm", "homes", "12"),
                awards.person("Tom Birch"),
                Awards.OPEN);
        judge = season.visitor(port, season.judge(category, "Ann Abel"), Awards.OPEN);
        chair = season.visitor(port, season.chair(category, "Ben Bright"), Awards.OPEN);
    }

    private String redaction(EntryId of) {
        return desk + "/entries/" + of + "/redaction";
    }

    private void redact(EntryId of, String change, String homes) {
        Map<String, String> fields = Visitor.fields(ffion.get(redaction(of)).page(), "redaction");
        fields.put("answer-change", change);
        fields.put("answer-homes", homes);
        assertThat(ffion.post(redaction(of), fields).status()).isEqualTo(303);
    }

    private void open() {
        redact(entry, "[…] changed: see […]", "");
        redact(other, "Halls are warm", "12");
        stages.add(new Stage(UUID.randomUUID(), category, StageKind.DESK, 1, Awards.OPENS, null), List.of());
    }

    /** Everything a judge and the chair get, by its address. */
    private Map<String, String> got() throws IOException {
        Map<String, String> got = new LinkedHashMap<>();
        String pile = "/judging/" + category;
        String sheet = pile + "/entries/" + entry;
        for (String path : List.of(
                "/judging",
                pile,
                sheet,
                sheet + "/connection",
                sheet + "/versions",
                pile + "/offline",
                pile + "/workbook")) got.put(path, plain(judge.get(path)));
        got.put(pile + "/entries/" + other, plain(judge.get(pile + "/entries/" + other)));
        got.put("workbook", unpacked(judge.get(pile + "/sheets.xlsx").body()));
        for (String path : List.of(pile, sheet, pile + "/standings", pile + "/shortlist", pile + "/result"))
            got.put("chair " + path, plain(chair.get(path)));
        return got;
    }

    /** Without the tokens that make a form's act happen once. */
    private static String plain(Visitor.Seen seen) {
        String page = new String(seen.body(), StandardCharsets.UTF_8);
        return seen.status() + page.replaceAll("name=\"act\" value=\"[^\"]*\"", "");
    }

    /** The parts of a workbook but the one that says when it was made. */
    private static String unpacked(byte[] workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part; (part = zip.getNextEntry()) != null; ) {
                if (part.getName().startsWith("docProps")) continue;
                all.append(part.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void nothing_a_judge_gets_depends_on_a_name() throws IOException {
        open();
        Map<String, String> before = got();
        assertThat(before).allSatisfy((path, page) -> assertThat(page)
                .as(path)
                .startsWith(path.equals("workbook") ? "" : "200")
                .doesNotContain(TELLING)
                .doesNotContain("Westmarch", "Warm halls", "Tom Birch"));
        renameEverything();
        assertThat(got()).isEqualTo(before);
    }

    private void renameEverything() {
        String about = "/entries/" + entry + "/about";
        Map<String, String> fields = Visitor.fields(writer.get(about).page(), "about");
        fields.put("title", "A zebra crossing");
        fields.put("organisation", "Zennor Council");
        fields.put("other-0", "Penrose Trust");
        fields.put("other-1", "Ziggurat plc");
        fields.put("other-role-1", "partner");
        assertThat(writer.post(about, fields).status()).isEqualTo(303);
        jdbc.sql("update person set name = 'Zadie Zwick' where id = ?")
                .param(priya.value())
                .update();
        String removal = writer.get("/entries/" + entry + "/files/plan")
                .page()
                .select("form[action$=/removal]")
                .attr("action");
        writer.post(removal, Map.of());
        writer.upload("/entries/" + entry + "/files/plan", "file", "Zebra.pdf", SomeFiles.pdf("Zennor"));
        entrants.send(entry, priya, Awards.OPEN);
        assertThat(jdbc.sql("select title from entry where id = ?")
                        .param(entry.value())
                        .query(String.class)
                        .single())
                .isEqualTo("A zebra crossing");
    }

    /** That the test above can fail: the same pages tell it all where names are shown. */
    @Test
    void names_are_there_as_soon_as_they_are_shown() throws IOException {
        open();
        anonymity.show(category, Awards.OPEN);
        String sheet = got().get("/judging/" + category + "/entries/" + entry);
        assertThat(sheet).contains("Aldermoor Council", "Streets that breathe", "Plan of Aldermoor.pdf", "400");
        anonymity.hide(category);
        assertThat(plain(judge.get("/judging/" + category))).doesNotContain(TELLING);
    }

    @Test
    void a_blank_redaction_is_blank_and_a_file_is_not_there() throws IOException {
        open();
        String page = "/judging/" + category + "/entries/" + entry;
        assertThat(judge.get(page).text()).contains("[…] changed").doesNotContain("400", ".pdf");
        UUID file = jdbc.sql("select id from uploaded_file where sent_by = ?")
                .param(priya.value())
                .query(UUID.class)
                .single();
        assertThat(judge.get(page + "/files/" + file).status()).isEqualTo(404);
        anonymity.show(category, Awards.OPEN);
        assertThat(judge.get(page + "/files/" + file).status()).isEqualTo(200);
    }

    @Test
    void a_copy_that_was_put_in_the_place_of_a_file_is_read_under_a_name_without_a_meaning() {
        open();
        var sent =
                ffion.upload(redaction(entry) + "/files/plan", "file", "Aldermoor, no names.pdf", SomeFiles.pdf("[…]"));
        assertThat(sent.status()).isEqualTo(303);
        redact(entry, "[…] changed", "");
        var page = judge.get("/judging/" + category + "/entries/" + entry).page();
        assertThat(page.select(".sent-files").text())
                .matches("[A-Z0-9]+-[0-9]+-1\\.pdf")
                .doesNotContain("Aldermoor");
        assertThat(judge.get(page.select(".sent-files a").attr("href")).body()).isEqualTo(SomeFiles.pdf("[…]"));
    }

    @Test
    void a_stage_does_not_open_while_an_entry_waits_and_says_where_to_go() {
        redact(entry, "[…] changed", "");
        String scores = desk + "/judging/" + category + "/scores";
        Map<String, String> fields = Visitor.fields(ffion.get(scores).page(), "stages");
        var refused = ffion.post(desk + "/judging/" + category + "/stages", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary").text()).contains("one entry has not been gone through");
        assertThat(refused.page().select("a[href$=/redactions]")).isNotEmpty();
        assertThat(stages.findLatest(category)).isEmpty();
        redact(other, "Halls are warm", "12");
        assertThat(ffion.post(desk + "/judging/" + category + "/stages", fields).status())
                .isEqualTo(303);
    }

    @Test
    void what_nobody_has_gone_through_is_not_shown_to_judges_at_all() {
        redact(other, "Halls are warm", "12");
        stages.add(new Stage(UUID.randomUUID(), category, StageKind.DESK, 1, Awards.OPENS, null), List.of());
        assertThat(judge.get("/judging/" + category).page().select(".tasks a")).hasSize(1);
        assertThat(judge.get("/judging/" + category + "/entries/" + entry).status())
                .isEqualTo(404);
    }

    @Test
    void nobody_is_chased_about_what_is_not_there_for_them() {
        redact(other, "Halls are warm", "12");
        stages.add(new Stage(UUID.randomUUID(), category, StageKind.DESK, 1, Awards.OPENS, null), List.of());
        var edition = programmes.getCategory(category).edition();
        assertThat(progress.list(edition, Awards.OPEN)).hasSize(2).allSatisfy(one -> assertThat(one.toRead())
                .isEqualTo(1));
        anonymity.show(category, Awards.OPEN);
        assertThat(progress.list(edition, Awards.OPEN))
                .allSatisfy(one -> assertThat(one.toRead()).isEqualTo(2));
    }

    @Test
    void a_judge_who_knows_an_entry_says_so_and_it_is_kept_from_them() {
        open();
        String page = "/judging/" + category + "/entries/" + entry;
        Map<String, String> fields =
                Visitor.fields(judge.get(page + "/connection").page(), "connection");
        fields.put(
                "kind",
                judge.get(page + "/connection")
                        .page()
                        .select("input[name=kind]")
                        .getFirst()
                        .attr("value"));
        fields.put("words", "I wrote about it");
        assertThat(judge.post(page + "/connection", fields).status()).isEqualTo(303);
        assertThat(judge.get(page).status()).isEqualTo(404);
        assertThat(new String(judge.get("/judging/" + category).body(), StandardCharsets.UTF_8))
                .doesNotContain(TELLING);
    }
}
