package org.commended.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Anonymity;
import org.commended.entry.Nameless;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who leaves the room, and why, tells whose an entry is: while names are hidden it is not said. */
@Running
@Import({Season.class, ScoredCategory.class, Panelled.class, Nameless.class})
class WithoutNamesAtMeetingTest {

    private static final String KEPT = "Quiet streets";

    @Autowired
    private Panelled panelled;

    @Autowired
    private Nameless nameless;

    @Autowired
    private Anonymity anonymity;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Meet meet;

    @BeforeEach
    void an_entry_is_kept_from_a_judge_who_works_there() {
        clock.set(Panelled.NOW);
        meet = panelled.called("shortlist");
        nameless.hide(meet.category(), meet.scored().entries(), meet.run().by());
        meet.open();
        meet.dan().post(meet.at("/presence"), Map.of());
    }

    private void keepFromLena() {
        jdbc.sql("""
                insert into conflict (id, entry_id, person_id, kind, about, because, noticed_at)
                values (?, ?, ?, 'same-organisation', '', '{"words": "Works there"}'::jsonb, ?)""")
                .params(
                        UUID.randomUUID(),
                        meet.scored().entry(KEPT).value(),
                        meet.scored().judges().get(3).value(),
                        Timestamp.from(Season.LONG_AGO))
                .update();
    }

    private String document() throws IOException {
        byte[] body = meet.ben().get(meet.at("/minutes.docx")).body();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(body))) {
            return word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void what_others_see_of_the_agenda_does_not_depend_on_who_will_leave() {
        String before = meet.page(meet.ben());
        keepFromLena();
        assertThat(meet.page(meet.ben())).isEqualTo(before).doesNotContain(KEPT, "Leaves the room");
        anonymity.show(meet.category(), Panelled.NOW);
        assertThat(meet.page(meet.ben())).contains("Leaves the room: Lena Lind (works there)");
    }

    @Test
    void while_it_is_discussed_it_is_said_who_is_out_and_not_why() throws IOException {
        keepFromLena();
        meet.take(KEPT);
        assertThat(meet.page(meet.ben()))
                .contains("Kept from: Lena Lind", "Lena Lind out of the room")
                .doesNotContain("works there", KEPT);
        meet.decide(KEPT, "taken", "");
        for (String minutes : new String[] {meet.minutes(meet.ben()), document()})
            assertThat(minutes).contains("Lena Lind left the room.").doesNotContain("works there", KEPT);
        anonymity.show(meet.category(), Panelled.NOW);
        assertThat(document()).contains("Lena Lind left the room (works there).");
    }

    @Test
    void the_chairs_table_does_not_say_from_whom_it_is_kept() {
        keepFromLena();
        String table = "/judging/" + meet.category() + "/standings";
        assertThat(meet.chair().get(table).page().select("td").eachText()).doesNotContain("kept away");
        anonymity.show(meet.category(), Panelled.NOW);
        assertThat(meet.chair().get(table).page().select("td").eachText()).contains("kept away");
    }

    @Test
    void the_workbook_of_scores_has_references_beside_marks() throws IOException {
        assertThat(scores()).contains("Lena Lind").doesNotContain(ScoredCategory.TITLES);
        anonymity.show(meet.category(), Panelled.NOW);
        assertThat(scores()).contains(KEPT);
    }

    private String scores() throws IOException {
        byte[] body = meet.organiser().get(meet.run().desk() + "/scores.xlsx").body();
        try (var text = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(body)))) {
            return text.getText();
        }
    }
}
