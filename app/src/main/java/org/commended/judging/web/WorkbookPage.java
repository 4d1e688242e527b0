package org.commended.judging.web;

import java.time.Instant;
import java.util.List;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.paper.SheetReview;
import org.commended.shared.Refusal;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A judge's workbook: to take away, to bring back, and what would change.
 *
 * @param review null before a workbook was sent
 * @param left what was not saved of what was confirmed
 */
public record WorkbookPage(
        Desk desk,
        Form form,
        @Nullable SheetReview review,
        List<Left> left,
        @Nullable WorkbookWords words,
        Instant now) implements Page {

    /** The file is missing, or no workbook that was taken from here. */
    public record NoWorkbook(String field) implements Refusal {}

    /** An entry whose sheet was not saved, and why. */
    public record Left(String title, List<Refusal> reasons) {}

    static WorkbookPage of(Desk desk, Form form, Instant now) {
        return new WorkbookPage(desk, form, null, List.of(), null, now);
    }

    @Override
    public Brand brand() {
        return desk.whole().organiser().brand();
    }

    public String pile() {
        return "/judging/" + desk.category().id();
    }

    public boolean isOpen() {
        return desk.stage() != null && !desk.stage().isClosed(now);
    }

    /** What a field is called. */
    public String field(String word) {
        return words == null ? word : words.field(desk, word);
    }

    /** What a cell says, for people. */
    public String shown(Frame frame, String value) {
        return value.isEmpty() ? frame.t("judging.workbook.nothing") : value;
    }
}
