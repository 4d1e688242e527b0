package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commended.entry.application.StartingEntry.Start;
import org.commended.entry.domain.About;
import org.commended.entry.domain.Answers;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.Submissions;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.entry.domain.TakenOver;
import org.commended.entry.domain.WriterRefusal.MayOnlyRead;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Question;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins an entry in an edition that is open from one of an earlier edition of the same programme. */
@Component
public class EnteringAgain {

    private final ReadingDrafts reading;
    private final Submissions submissions;
    private final StartingEntry starting;
    private final EntryForms forms;
    private final Programmes programmes;
    private final Answers answers;

    EnteringAgain(
            ReadingDrafts reading,
            Submissions submissions,
            StartingEntry starting,
            EntryForms forms,
            Programmes programmes,
            Answers answers) {
        this.reading = reading;
        this.submissions = submissions;
        this.starting = starting;
        this.forms = forms;
        this.programmes = programmes;
        this.answers = answers;
    }

    /** The forms of all categories that can be entered now in other editions of the programme. */
    public List<EntryForm> listOpen(Draft draft, Instant now) {
        return programmes.listEditions(draft.form().whole().programme().id()).stream()
                .filter(edition -> isOpen(edition, now)
                        && !edition.id().equals(draft.entry().edition()))
                .flatMap(edition -> forms.list(programmes.getWhole(edition.id())).stream())
                .filter(form -> !form.category().isChosen())
                .toList();
    }

    /** Whether there is an edition in which it could be entered again. */
    public boolean isOffered(Draft draft, Instant now) {
        return draft.right().mayWrite()
                && programmes.listEditions(draft.form().whole().programme().id()).stream()
                        .anyMatch(edition -> isOpen(edition, now)
                                && !edition.id().equals(draft.entry().edition()));
    }

    private static boolean isOpen(Edition edition, Instant now) {
        Instant since = edition.publicSince();
        return since != null && !now.isBefore(since) && edition.window().isOpen(now);
    }

    /** What would go along: of what was sent, or of the draft where it never was. */
    public TakenOver takenOver(Draft draft, EntryForm form, Instant now) {
        List<Answered> said = submissions
                .find(draft.entry().id())
                .map(sent -> sent.answers())
                .orElseGet(() -> draft.freeze(now).answers());
        return TakenOver.of(said, form);
    }

    /** @param token of the form: sent twice, it begins one entry */
    public record Again(EntryId entry, CategoryId category, String token) {}

    /** Begins it by all the rules of beginning, and answers with the address of its task list. */
    @Transactional
    public Outcome<String> start(Viewer viewer, Again again, Instant now) {
        Draft draft = reading.get(again.entry(), viewer.id());
        if (!draft.right().mayWrite()) return Outcome.refused(new MayOnlyRead());
        EntryForm form = listOpen(draft, now).stream()
                .filter(one -> one.category().id().equals(again.category()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var start = new Start(again.category(), About.of(draft.entry()), "", again.token());
        Outcome<String> begun = starting.start(viewer, start, now);
        return begun.fold(
                address -> {
                    write(viewer, address, takenOver(draft, form, now), now);
                    return Outcome.done(address);
                },
                Outcome::refused);
    }

    /** Only where nothing was written yet: what somebody wrote since the form came first stays. */
    private void write(Viewer viewer, String address, TakenOver over, Instant now) {
        EntryId id = EntryId.of(address.substring(address.lastIndexOf('/') + 1));
        Draft fresh = reading.hold(id, viewer.id());
        Stream<Map.Entry<Question, String>> unwritten = over.taken().entrySet().stream()
                .filter(one -> fresh.answer(one.getKey().id()).version() == 0);
        unwritten.forEach(
                one -> answers.save(id, fresh.answer(one.getKey().id()).rewritten(one.getValue(), viewer.id(), now)));
    }
}
