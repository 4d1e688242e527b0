package org.commended.presentation.web;

import java.time.Instant;
import org.commended.presentation.application.AskingAndNoting;
import org.commended.presentation.web.Timetables.Sent;
import org.commended.shared.Ids;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The checklist of a stage: what those who go look at. */
@RestController
class PromptController {

    private static final String PROMPTS = TimetableController.TIMETABLE + "/prompts";

    private final Timetables timetables;
    private final AskingAndNoting noting;

    PromptController(Timetables timetables, AskingAndNoting noting) {
        this.timetables = timetables;
        this.noting = noting;
    }

    @PostMapping(PROMPTS)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> add(
            @PathVariable String edition, @PathVariable String category, Form form, Viewer viewer, Instant now) {
        Sent sent = new Sent(edition, category, form, viewer, now);
        return timetables.answer(
                sent, "prompt", asked -> noting.add(asked, form.text("prompt"), form.chose("asks", "met")));
    }

    @PostMapping(PROMPTS + "/{prompt}/removal")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> remove(
            @PathVariable String edition,
            @PathVariable String category,
            @PathVariable String prompt,
            Form form,
            Viewer viewer,
            Instant now) {
        Sent sent = new Sent(edition, category, form, viewer, now);
        return timetables.answer(sent, "unprompt " + prompt, asked -> noting.remove(asked, Ids.parse(prompt)));
    }
}
