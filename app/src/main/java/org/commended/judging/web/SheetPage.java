package org.commended.judging.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.judging.Confidence;
import org.commended.judging.application.HighlightingEntry;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.application.JudgesDesk.Item;
import org.commended.judging.domain.Before;
import org.commended.judging.domain.Given;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoringRefusal.SheetChangedMeanwhile;
import org.commended.judging.keys.Key;
import org.commended.judging.notes.ForOneself;
import org.commended.judging.notes.Highlight;
import org.commended.judging.notes.Highlights;
import org.commended.judging.notes.Note;
import org.commended.judging.notes.Note.NoteRefusal.OwnNoteChanged;
import org.commended.judging.notes.Passage;
import org.commended.programme.domain.Criterion;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it was sent, and the judge's own score sheet beside it.
 *
 * @param beside what the judge keeps for themselves, gave before, and what was asked and seen
 * @param form what stands on the sheet and in the note, or what was typed and not taken
 */
public record SheetPage(Desk desk, Item item, SubmittedEntry entry, Beside beside, Form form, Instant now)
        implements Page {

    @Override
    public Brand brand() {
        return desk.whole().organiser().brand();
    }

    public ForOneself own() {
        return beside.own();
    }

    public Before before() {
        return beside.before();
    }

    /** Why the mark is another than before, as it was typed or is saved. */
    public String reason(Criterion criterion) {
        String field = Before.field(criterion.id());
        return form.names().contains(field) ? form.raw(field) : before().reason(criterion.id());
    }

    /** Where the panel's questions and notes on the entry are. */
    public String met() {
        return "/presentations/" + (desk.stage() == null ? "" : desk.stage().id()) + "/entries/" + entry.id();
    }

    public String pile() {
        return "/judging/" + desk.category().id();
    }

    public String href() {
        return pile() + "/entries/" + entry.id();
    }

    /** Its place in the judge's own order, from 1. */
    public int place() {
        return desk.pile().indexOf(item) + 1;
    }

    public boolean isOpen() {
        return desk.stage() != null && !desk.stage().isClosed(now);
    }

    /** Whether the entry gets a sheet of its own; where it does not, judges say what they think of all on one page. */
    public boolean hasSheet() {
        return desk.hasSheets();
    }

    public boolean isDone() {
        return item.isDone();
    }

    public boolean isAbstained() {
        return item.sheet() != null && item.sheet().state() == ScoreSheet.State.ABSTAINED;
    }

    public int version() {
        return item.sheet() == null ? 0 : item.sheet().version();
    }

    public @Nullable Instant savedAt() {
        return item.sheet() == null ? null : item.sheet().changedAt();
    }

    /** The hour something was saved at; with the day, where that is not today; empty where it never was. */
    public String savedWords(Frame frame, @Nullable Instant at) {
        if (at == null) return "";
        ZoneId zone = desk.whole().edition().zone();
        boolean today =
                at.atZone(zone).toLocalDate().equals(frame.now().atZone(zone).toLocalDate());
        return today
                ? frame.t("judging.reading.saved", frame.moments().clock(at, zone))
                : frame.t("judging.reading.savedOn", frame.moments().full(at, zone));
    }

    public List<Criterion> criteria() {
        return desk.criteria().list();
    }

    /** The criterion's share of all weights, in whole per cent. */
    public int share(Criterion criterion) {
        BigDecimal all = desk.criteria().weights();
        if (all.signum() == 0) return 0;
        return criterion
                .weight()
                .movePointRight(2)
                .divide(all, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    public String mark(Criterion criterion) {
        return form.text(Given.markField(criterion.id()));
    }

    public String comment(Criterion criterion) {
        return form.raw(Given.commentField(criterion.id()));
    }

    /** Whether what was typed was not taken because the sheet had been changed elsewhere. */
    public boolean isStale() {
        return form.refusals().stream().anyMatch(SheetChangedMeanwhile.class::isInstance);
    }

    public boolean isNoteStale() {
        return form.refusals().stream().anyMatch(OwnNoteChanged.class::isInstance);
    }

    /** Whether something else was saved for a criterion than what stands in the form. */
    public boolean differs(Criterion criterion) {
        return isStale()
                && !(savedMark(criterion).equals(mark(criterion))
                        && savedComment(criterion).equals(comment(criterion).strip()));
    }

    public String savedMark(Criterion criterion) {
        Integer mark = item.sheet() == null ? null : item.sheet().mark(criterion.id());
        return Objects.toString(mark, "");
    }

    public String savedComment(Criterion criterion) {
        return item.sheet() == null ? "" : item.sheet().comment(criterion.id());
    }

    /** How sure the judge is, as it is saved. */
    public @Nullable Confidence savedSure() {
        return item.sheet() == null ? null : item.sheet().confidence();
    }

    public int given() {
        return (int) criteria().stream()
                .filter(criterion -> !mark(criterion).isEmpty())
                .count();
    }

    public Note note() {
        return own().note();
    }

    /** Paragraphs as they are printed, cut where the judge's marks begin and end. */
    public List<Highlights.Piece> pieces(Passage passage) {
        return own().highlights().pieces(passage);
    }

    /** Begins the ids of this sheet's parts on a page that holds several sheets. */
    public String prefix() {
        return "e" + place() + "-";
    }

    public boolean isMarkedWhole(Passage passage) {
        List<Highlights.Piece> pieces = pieces(passage);
        return pieces.size() == 1 && pieces.getFirst().highlight() != null;
    }

    /** Where the paragraph begins that a highlight begins in. */
    public int startOf(Highlight highlight) {
        String answer = Objects.requireNonNull(HighlightingEntry.texts(entry).get(highlight.question()));
        return Passage.of(highlight.question(), answer).stream()
                .filter(passage -> passage.end() > highlight.start())
                .mapToInt(Passage::start)
                .findFirst()
                .orElse(0);
    }

    /** The words of the keys that are on. */
    public String keys() {
        return own().keys().stream().map(Key::word).collect(Collectors.joining(" "));
    }

    /** The words of a highlight. */
    public String words(Highlight highlight) {
        return Highlights.words(
                highlight, Objects.requireNonNull(HighlightingEntry.texts(entry).get(highlight.question())));
    }
}
