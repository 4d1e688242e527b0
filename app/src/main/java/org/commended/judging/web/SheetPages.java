package org.commended.judging.web;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commended.entry.Entries;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.judging.Evidence;
import org.commended.judging.Evidence.Seen;
import org.commended.judging.application.JudgeRights;
import org.commended.judging.application.JudgesDesk;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.application.JudgesDesk.Item;
import org.commended.judging.application.MarksBefore;
import org.commended.judging.application.ReadingOwnNotes;
import org.commended.judging.application.ScoringEntry.Place;
import org.commended.judging.domain.Before;
import org.commended.judging.domain.ScoringRefusal.SheetChangedMeanwhile;
import org.commended.judging.domain.Stage;
import org.commended.judging.notes.ForOneself;
import org.commended.judging.notes.Note;
import org.commended.judging.notes.Note.NoteRefusal.OwnNoteChanged;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.shared.web.SignInFirst;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The reading view, and where a judge goes on from it. */
@Component
class SheetPages {

    private final JudgesDesk desks;
    private final Entries entries;
    private final ReadingOwnNotes own;
    private final MarksBefore before;
    private final Evidence evidence;
    private final JudgeRights rights;

    SheetPages(
            JudgesDesk desks,
            Entries entries,
            ReadingOwnNotes own,
            MarksBefore before,
            Evidence evidence,
            JudgeRights rights) {
        this.desks = desks;
        this.entries = entries;
        this.own = own;
        this.before = before;
        this.evidence = evidence;
        this.rights = rights;
    }

    /**
     * The same place, where the form was made for its judge: marks and notes of whoever was signed in before must not become
     * theirs. To whoever does not judge the entry it is not there, whatever the form says.
     */
    Place own(Place place, Form form) {
        if (SheetForms.isOf(form, place.judge())) return place;
        Desk desk = desks.get(place.category(), place.judge());
        if (desk.find(place.entry()).isEmpty()) throw new NotFound();
        throw new SignInFirst();
    }

    /** The entry with its sheet, or word that it went to another category. */
    Page show(Place place, Instant now) {
        Desk desk = desks.get(place.category(), place.judge());
        boolean gone =
                desk.find(place.entry()).isEmpty() && rights.hasLeft(place.category(), place.entry(), place.judge());
        return gone ? new MovedAwayPage(desk, now) : page(place, now);
    }

    SheetPage page(Place place, Instant now) {
        Desk desk = desks.get(place.category(), place.judge());
        Item item = desk.find(place.entry()).orElseThrow(NotFound::new);
        SubmittedEntry entry = entries.getSubmitted(place.entry());
        Stage stage = desk.stage();
        Seen seen = stage == null ? Seen.NOTHING : evidence.list(stage.id(), place.entry(), place.judge(), now);
        Before given = before(desk).getOrDefault(place.entry(), Before.NOTHING);
        return filled(desk, item, entry, new Beside(own.get(entry, place.judge()), given, seen), now);
    }

    private Map<EntryId, Before> before(Desk desk) {
        Stage stage = desk.stage();
        return stage == null ? Map.of() : before.list(desk.category(), stage, desk.judge());
    }

    /** Everything the judge reads in a category. */
    OfflinePage all(CategoryId category, PersonId judge, Instant now) {
        Desk desk = desks.getOfSheets(category, judge);
        List<EntryId> ids = desk.pile().stream().map(item -> item.entry().id()).toList();
        Map<EntryId, SubmittedEntry> copies =
                entries.listSubmitted(ids).stream().collect(toMap(SubmittedEntry::id, Function.identity()));
        Map<EntryId, ForOneself> mine = own.list(copies.values(), judge);
        Map<EntryId, Before> given = before(desk);
        List<SheetPage> sheets = new ArrayList<>();
        for (Item item : desk.pile()) {
            SubmittedEntry copy = copies.get(item.entry().id());
            if (copy == null) continue;
            Before last = given.getOrDefault(copy.id(), Before.NOTHING);
            var beside = new Beside(Objects.requireNonNull(mine.get(copy.id())), last, Seen.NOTHING);
            sheets.add(filled(desk, item, copy, beside, now));
        }
        return new OfflinePage(desk, sheets, now);
    }

    private static SheetPage filled(Desk desk, Item item, SubmittedEntry entry, Beside beside, Instant now) {
        Form form = SheetForms.of(item.sheet(), desk.criteria())
                .with(Note.FIELD, beside.own().note().words());
        return new SheetPage(desk, item, entry, beside, form, now);
    }

    /** The page again with what was typed and what stood in its way; 409 where the sheet was changed elsewhere. */
    ResponseEntity<Page> refused(Place place, Form form, List<Refusal> reasons, Instant now) {
        if (!(show(place, now) instanceof SheetPage stored)) return Answer.refused(show(place, now));
        boolean stale = reasons.stream().anyMatch(SheetPages::isStale);
        if (form.has(SheetForms.LINE)) {
            Page line = SavedPage.refused(stored, form.refused(reasons), stale);
            return ResponseEntity.status(stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(line);
        }
        Page page = new SheetPage(
                stored.desk(),
                stored.item(),
                stored.entry(),
                stored.beside(),
                typed(form, stored).refused(reasons),
                now);
        return stale ? Answer.changedMeanwhile(page) : Answer.refused(page);
    }

    private static boolean isStale(Refusal reason) {
        return reason instanceof SheetChangedMeanwhile || reason instanceof OwnNoteChanged;
    }

    /** What was typed, and for everything that did not come what is stored. */
    private static Form typed(Form form, SheetPage stored) {
        Form all = stored.form();
        for (String name : form.names()) all = all.with(name, form.raw(name));
        return all;
    }

    /** The next entry in the judge's own order that is not done, from this one on and round; else the list. */
    String next(Place place) {
        Desk desk = desks.get(place.category(), place.judge());
        List<Item> round = new ArrayList<>(desk.pile());
        int here = desk.find(place.entry()).map(round::indexOf).orElse(0);
        List<Item> onward = new ArrayList<>(round.subList(here, round.size()));
        onward.addAll(round.subList(0, here));
        Optional<Item> next = onward.stream().filter(item -> !item.isDone()).findFirst();
        String pile = "/judging/" + place.category();
        return next.map(item -> pile + "/entries/" + item.entry().id()).orElse(pile);
    }
}
