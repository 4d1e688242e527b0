package org.commended.entry.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.commended.entry.application.StartingEntry;
import org.commended.entry.application.StartingEntry.Start;
import org.commended.entry.domain.EntryForm;
import org.commended.shared.CategoryId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starting an entry in a category. */
@RestController
class StartController {

    private final StartingEntry starting;
    private final AboutReader reader;

    StartController(StartingEntry starting, AboutReader reader) {
        this.starting = starting;
        this.reader = reader;
    }

    @GetMapping("/entries/start")
    @AllowedTo(Access.SIGNED_IN)
    Page show(Form form, Viewer viewer, Instant now) {
        return page(starting.form(category(form), now), form, viewer, now);
    }

    /** Looking for an organisation comes here too, with everything that was typed; then nothing is started. */
    @PostMapping("/entries")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> start(Form form, Viewer viewer, Instant now) {
        EntryForm entryForm = starting.form(category(form), now);
        if (AboutReader.isLookingUp(form)) return Answer.ok(page(entryForm, form, viewer, now));
        var about = reader.read(form, entryForm.category(), day(entryForm, now));
        List<Refusal> unclear = AboutReader.unclear(form);
        if (!unclear.isEmpty()) return refused(entryForm, form.refused(unclear), viewer, now);
        var start = new Start(entryForm.category().id(), about, form.text("your-name"), form.act());
        return starting.start(viewer, start, now)
                .fold(Answer::seeOther, reasons -> refused(entryForm, form.refused(reasons), viewer, now));
    }

    private ResponseEntity<Page> refused(EntryForm entryForm, Form form, Viewer viewer, Instant now) {
        return Answer.refused(page(entryForm, form, viewer, now));
    }

    private StartPage page(EntryForm entryForm, Form form, Viewer viewer, Instant now) {
        boolean askName = viewer.name().isEmpty();
        AboutFields fields = reader.fields(form, entryForm.category(), day(entryForm, now), askName);
        return new StartPage(entryForm, fields, starting.closedBecause(entryForm, now));
    }

    private static CategoryId category(Form form) {
        return CategoryId.of(form.text("category"));
    }

    private static LocalDate day(EntryForm form, Instant now) {
        return now.atZone(form.whole().edition().zone()).toLocalDate();
    }
}
