package org.commended.entry.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commended.entry.application.Event;
import org.commended.entry.application.OpeningEntry.Opened;
import org.commended.entry.domain.Correction;
import org.commended.entry.domain.DeskFilter;
import org.commended.entry.domain.Extension;
import org.commended.entry.domain.SavedAnswer;
import org.commended.entry.domain.Screening;
import org.commended.entry.domain.Standing;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Question;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One entry on the organiser's desk: its text, its people, its story, and the check against the rules.
 *
 * @param form the check, as far as it was filled in
 */
public record DeskEntryPage(Opened opened, Back back, Form form, Instant now) implements Page {

    /**
     * Where one came from, and goes on to.
     *
     * @param page of the list, from 0
     * @param next the next entry that waits to be checked; null where none does
     */
    public record Back(
            DeskFilter filter, int page, @Nullable EntryId next) {}

    @Override
    public Brand brand() {
        return whole().organiser().brand();
    }

    public Whole whole() {
        return opened.draft().form().whole();
    }

    public DraftView entry() {
        return new DraftView(opened.draft(), now);
    }

    public String desk() {
        return whole().desk() + "/entries";
    }

    private DeskLinks links() {
        return new DeskLinks(desk(), back.filter());
    }

    /** The list as one left it. */
    public String list() {
        return back.filter().isOpen() && back.page() == 0 ? desk() : links().page(back.page());
    }

    /** Its own address, with the list one came from. */
    public String here() {
        return links().entry(opened.draft().entry().id(), back.page());
    }

    /** The next entry to check; null where none waits. */
    public @Nullable String next() {
        return back.next() == null ? null : links().entry(back.next(), back.page());
    }

    /** The list one came from, as the fields of a form. */
    public Map<String, String> way() {
        return links().fields(back.page());
    }

    public String href() {
        return desk() + "/" + opened.draft().entry().id();
    }

    public Standing standing() {
        return opened.draft().entry().standing();
    }

    public String standingKey() {
        return "entry.standing." + standing().name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be checked against the rules. */
    public boolean isToScreen() {
        return standing() != Standing.DRAFT && standing() != Standing.WITHDRAWN;
    }

    /** The last word of the check in the category where it stands now; null before. */
    public @Nullable Screening screening() {
        Instant since = opened.moves().movedAt().orElse(Instant.MIN);
        return opened.screenings().stream()
                .filter(one -> one.at().isAfter(since))
                .findFirst()
                .orElse(null);
    }

    /** Whether it can be asked into another category. */
    public boolean isToMove() {
        return standing() != Standing.WITHDRAWN;
    }

    /** Whether it can be given a later deadline. */
    public boolean isToExtend() {
        return opened.draft().closedBecause().isEmpty()
                && whole().edition().window().closesAt() != null;
    }

    /** The later deadline that stands; null where it has that of everybody. */
    public @Nullable Extension extension() {
        return opened.extensions().stream()
                .filter(Extension::stands)
                .findFirst()
                .orElse(null);
    }

    /** What counts: the copy that was sent, or the draft while there is none. */
    public List<Answered> answers() {
        return opened.sent().map(sent -> sent.answers()).orElseGet(() -> opened.draft().form().questions().stream()
                .map(question -> Answered.of(question, opened.draft().text(question)))
                .toList());
    }

    /** Whether the form still asks this in words, so that an answer can be put right. */
    public boolean isAsked(String question) {
        return opened.draft()
                .form()
                .find(question)
                .filter(asked -> asked.kind() != Question.Kind.FILE)
                .isPresent();
    }

    public String name(@Nullable PersonId person) {
        return person == null ? "" : opened.names().getOrDefault(person, "");
    }

    public ZonedDateTime there(Instant at) {
        return at.atZone(whole().edition().zone());
    }

    public String event(Frame frame, Event event) {
        return switch (event) {
            case Event.Started _ -> frame.t("entry.event.started");
            case Event.Sent sent -> frame.t(sent.late() ? "entry.event.sentLate" : "entry.event.sent");
            case Event.Extended given ->
                given.takenBack()
                        ? frame.t("entry.event.extensionTakenBack")
                        : frame.t(
                                "entry.event.extended",
                                frame.moments().full(there(given.extension().until())));
            case Event.Screened(var screening) ->
                frame.t("entry.event." + screening.verdict().name().toLowerCase(Locale.ROOT), screening.rule());
            case Event.Corrected(var correction) -> frame.t("entry.event.corrected", part(frame, correction.part()));
            case Event.MoveAsked(var move) ->
                frame.t("entry.event.moveAsked", opened.moves().name(move.to()));
            case Event.MoveSettled(var move, var how) ->
                frame.t(
                        "entry.event.move." + how.ending().word(),
                        opened.moves().name(move.to()));
            case Event.Withdrawn _ -> frame.t("entry.event.withdrawn");
        };
    }

    /** The reason given for it, where one was. */
    public String reason(Event event) {
        return switch (event) {
            case Event.Screened(var screening) -> screening.reason();
            case Event.Corrected(var correction) -> correction.reason();
            case Event.MoveAsked(var move) -> move.reason();
            case Event.MoveSettled(var move, var how) -> how.word();
            case Event.Extended given ->
                given.takenBack() ? "" : given.extension().reason();
            case Event.Started _, Event.Sent _, Event.Withdrawn _ -> "";
        };
    }

    public String part(Frame frame, String part) {
        return part.equals(Correction.TITLE)
                ? frame.t("entry.about.name")
                : opened.draft().form().find(part).map(Question::text).orElse(part);
    }

    public Map<String, String> verdicts(Frame frame) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        verdicts.put("eligible", frame.t("entry.standing.eligible"));
        verdicts.put("ruled-out", frame.t("entry.standing.ruled_out"));
        return verdicts;
    }

    public List<SavedAnswer> versions(String question) {
        return opened.versions().stream()
                .filter(version -> version.question().equals(question))
                .toList();
    }
}
