package org.commended.entry.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.application.DeskRights;
import org.commended.entry.application.RedactingEntry;
import org.commended.entry.application.RedactingEntry.Subject;
import org.commended.entry.application.RedactingEntry.Typed;
import org.commended.entry.domain.AnswerText;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.people.People;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words of an entry as judges will read them where names are hidden, beside the words that were sent. */
@RestController
class RedactionController {

    static final String REDACTION = "/manage/{organiser}/editions/{edition}/entries/{entry}/redaction";

    private final DeskRights rights;
    private final RedactingEntry redacting;
    private final People people;

    RedactionController(DeskRights rights, RedactingEntry redacting, People people) {
        this.rights = rights;
        this.redacting = redacting;
        this.people = people;
    }

    @GetMapping(REDACTION)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, @PathVariable String entry, Form asked, Viewer viewer) {
        Subject subject = redacting.open(EditionId.of(edition), rights.open(entry, viewer));
        return page(subject, RedactionForm.of(subject, asked.has(RedactionForm.BLACKED)));
    }

    @PostMapping(REDACTION)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> redact(
            @PathVariable String edition, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        EditionId of = EditionId.of(edition);
        EntryId id = rights.open(entry, viewer);
        Typed typed = RedactionForm.read(form, redacting.open(of, id));
        return redacting
                .redact(viewer, of, id, typed, now)
                .fold(
                        done -> Answer.seeOther(
                                page(redacting.open(of, done), Form.empty()).href()),
                        reasons -> refused(redacting.open(of, id), form, reasons));
    }

    private ResponseEntity<Page> refused(Subject subject, Form form, List<Refusal> reasons) {
        boolean stale = reasons.stream().anyMatch(EntryChangedMeanwhile.class::isInstance);
        Form again = form.with(RedactionForm.SEEN, RedactionForm.seen(subject)).refused(reasons);
        return stale ? Answer.changedMeanwhile(page(subject, again)) : Answer.refused(page(subject, again));
    }

    /** The page as it stands, with what stood in the way of something else on it. */
    RedactionPage page(EditionId edition, EntryId entry, Form refused) {
        Subject subject = redacting.open(edition, entry);
        return page(subject, RedactionForm.of(subject, false).refused(refused.refusals()));
    }

    private RedactionPage page(Subject subject, Form form) {
        String by = subject.last().map(last -> people.get(last.by()).name()).orElse("");
        return new RedactionPage(subject, by, form);
    }

    /** The fields of the page: what judges will read of each answer, and which version of it the page shows. */
    static final class RedactionForm {

        static final String SEEN = "seen";

        /** In the address: begin with what was found blacked out. */
        static final String BLACKED = "blacked";

        private RedactionForm() {}

        /** The last redaction; before there is one, what was sent. */
        static Form of(Subject subject, boolean blackedOut) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            RedactionPage.originals(subject.sent()).forEach(answer -> {
                String words =
                        subject.last().map(last -> last.text(answer.question())).orElse(first(answer));
                fields.put(
                        RedactionPage.field(answer.question()),
                        List.of(blackedOut ? subject.traces().blackOut(words) : words));
            });
            fields.put(SEEN, List.of(seen(subject)));
            return Form.of(fields);
        }

        /** An answer that is nothing but somebody's name is not read where names are hidden. */
        private static String first(Answered answer) {
            return AnswerText.isName(answer.kind()) ? "" : answer.text();
        }

        static String seen(Subject subject) {
            return subject.last().map(last -> last.id().toString()).orElse("");
        }

        static Typed read(Form form, Subject subject) {
            Map<String, String> words = new LinkedHashMap<>();
            RedactionPage.originals(subject.sent())
                    .forEach(answer -> words.put(
                            answer.question(),
                            form.raw(RedactionPage.field(answer.question())).stripTrailing()));
            return new Typed(words, form.text(SEEN));
        }
    }
}
