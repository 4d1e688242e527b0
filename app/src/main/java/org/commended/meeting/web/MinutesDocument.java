package org.commended.meeting.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commended.meeting.domain.Line;
import org.commended.meeting.domain.Meeting;
import org.commended.shared.web.Texts;

/** The minutes as a document people file and print. */
final class MinutesDocument {

    private static final int TITLE = 16;
    private static final int HEADING = 13;
    private static final int BODY = 11;
    private static final int APART = 120;

    private final MinutesPage page;
    private final Texts texts;
    private final XWPFDocument document;

    private MinutesDocument(MinutesPage page, XWPFDocument document) {
        this.page = page;
        this.texts = page.words().texts();
        this.document = document;
    }

    static byte[] of(MinutesPage page) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new MinutesDocument(page, document).write();
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write() {
        Meeting meeting = page.attendance().meeting();
        paragraph(
                texts.get("meeting.minutes.title", page.attendance().category().name()), TITLE, true);
        paragraph(page.attendance().whole().edition().name(), BODY, false);
        paragraph(
                texts.moments()
                        .full(meeting.details().startsAt().atZone(page.words().zone())),
                BODY,
                false);
        paragraph(page.words().rule(meeting.tieRule()), BODY, false);
        if (page.kept() > 0) paragraph(texts.get("meeting.minutes.kept", page.kept()), BODY, false);
        page.lines().forEach(this::line);
        if (!page.reasons().isEmpty()) {
            paragraph(texts.get("meeting.minutes.reasons"), HEADING, true);
            paragraph(page.reasons(), BODY, false);
        }
        if (page.kept() == 0 && !page.fingerprint().isEmpty())
            paragraph(texts.get("meeting.minutes.fingerprint", page.fingerprint()), BODY, false);
    }

    private void line(Line line) {
        if (page.isHeading(line)) {
            paragraph(page.words().of(line), HEADING, true);
            return;
        }
        XWPFParagraph paragraph =
                paragraph(page.words().at(line) + "  " + page.words().of(line), BODY, false);
        boolean corrected = !page.corrections(line).isEmpty();
        if (corrected) paragraph.getRuns().forEach(run -> run.setStrikeThrough(true));
        page.corrections(line).forEach(one -> paragraph(page.words().of(one), BODY, false));
    }

    private XWPFParagraph paragraph(String text, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(APART);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
        return paragraph;
    }
}
