package org.commended.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The minutes as a document: what Word and LibreOffice open. */
@Running
@Import({Panelled.class, ScoredCategory.class, Season.class})
class MinutesDocumentTest {

    @Autowired
    private Panelled panelled;

    @Autowired
    private MovableClock clock;

    private Meet meet;

    @BeforeEach
    void a_meeting_with_a_note() {
        clock.set(Panelled.NOW);
        meet = panelled.called("shortlist");
        meet.open();
        meet.take("Quiet streets");
        meet.chair().post(meet.at("/notes"), Map.of("text", "Strong on <what> changed & what it cost"));
        meet.decide("Quiet streets", "taken", "It moved us");
    }

    private List<String> paragraphs(Visitor by) throws IOException {
        Visitor.Seen document = by.get(meet.at("/minutes.docx"));
        assertThat(document.status()).isEqualTo(200);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document.body()))) {
            return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    @Test
    void it_says_what_happened_in_order_with_every_sign_as_it_was_typed() throws IOException {
        String text = String.join("\n", paragraphs(meet.ben()));
        assertThat(text)
                .contains("Ann Abel opened the meeting.", "Strong on <what> changed & what it cost", "It moved us");
        assertThat(text.indexOf("opened the meeting")).isLessThan(text.indexOf("Strong on"));
        assertThat(text.indexOf("Strong on")).isLessThan(text.indexOf("It moved us"));
    }

    @Test
    void it_bears_its_fingerprint_once_it_was_signed_off_and_none_before() throws IOException {
        assertThat(String.join("\n", paragraphs(meet.chair()))).doesNotContainPattern("[0-9a-f]{64}");
        meet.decideAll();
        meet.chair().post(meet.at("/closing"), Map.of("reasons", "As discussed"));
        assertThat(String.join("\n", paragraphs(meet.chair()))).containsPattern("[0-9a-f]{64}");
    }
}
