package org.commended.presentation.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.commended.entry.domain.Entry;
import org.commended.presentation.application.AskingAndNoting;
import org.commended.presentation.application.AskingAndNoting.Answered;
import org.commended.presentation.application.AskingAndNoting.Seen;
import org.commended.presentation.application.PlanningTimetable.Asked;
import org.commended.presentation.application.PresentationRights;
import org.commended.presentation.application.ReadingMet;
import org.commended.presentation.application.Room;
import org.commended.shared.EntryId;
import org.commended.shared.Ids;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.commended.shared.files.Attachments;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** An entry as its panel meets it: questions, answers, and what was seen. */
@RestController
class MetController {

    static final String MET = "/presentations/{stage}/entries/{entry}";
    private static final String WORDS = "words-";

    private final PresentationRights rights;
    private final AskingAndNoting noting;
    private final ReadingMet reading;
    private final Attachments attachments;

    MetController(PresentationRights rights, AskingAndNoting noting, ReadingMet reading, Attachments attachments) {
        this.rights = rights;
        this.noting = noting;
        this.reading = reading;
        this.attachments = attachments;
    }

    @GetMapping(MET)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String stage, @PathVariable String entry, Viewer viewer, Instant now) {
        Room room = rights.get(Ids.parse(stage), viewer);
        return page(room, rights.getEntry(room, EntryId.of(entry)), Form.empty(), now);
    }

    MetPage page(Room room, Entry entry, Form form, Instant now) {
        return new MetPage(reading.get(room, entry, now), form);
    }

    @GetMapping(MET + "/slides")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Resource> slides(
            @PathVariable String stage, @PathVariable String entry, Viewer viewer, Instant now) {
        Room room = rights.get(Ids.parse(stage), viewer);
        UploadedFile slides = reading.findSlides(room, rights.getEntry(room, EntryId.of(entry)), now)
                .orElseThrow(NotFound::new);
        return attachments.send(slides.id());
    }

    /** A form that was sent about an entry. */
    record Sent(String stage, String entry, Form form, Viewer viewer, Instant now) {}

    ResponseEntity<Page> answer(Sent sent, Function<Asked, Function<Entry, Outcome<Asked>>> doing) {
        Room room = rights.get(Ids.parse(sent.stage()), sent.viewer());
        Entry entry = rights.getEntry(room, EntryId.of(sent.entry()));
        String token = "met " + room.stage().id() + " " + entry.id() + " "
                + sent.form().act();
        Asked asked = new Asked(room, token, sent.now());
        return doing.apply(asked)
                .apply(entry)
                .fold(done -> Answer.seeOther(room.href() + "/entries/" + entry.id()), reasons -> {
                    MetPage page = page(room, entry, sent.form().refused(reasons), sent.now());
                    return page.isStale() ? Answer.changedMeanwhile(page) : Answer.refused(page);
                });
    }

    @PostMapping(MET + "/questions")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> ask(
            @PathVariable String stage, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        return answer(
                new Sent(stage, entry, form, viewer, now),
                asked -> met -> noting.ask(asked, met, form.text("question")));
    }

    @PostMapping(MET + "/questions/{question}")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> note(
            @PathVariable String stage,
            @PathVariable String entry,
            @PathVariable String question,
            Form form,
            Viewer viewer,
            Instant now) {
        UUID id = Ids.parse(question);
        var said =
                new Answered(form.chose("asked", "yes"), form.text("answer-" + id), SlotForms.number(form, "version"));
        return answer(new Sent(stage, entry, form, viewer, now), asked -> met -> noting.answer(asked, met, id, said));
    }

    @PostMapping(MET + "/record")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> keep(
            @PathVariable String stage, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        Map<UUID, Seen> seen = new LinkedHashMap<>();
        for (String field : form.names())
            if (field.matches(WORDS + "[0-9a-f-]{36}")) {
                String id = field.substring(WORDS.length());
                seen.put(Ids.parse(id), new Seen(form.text(field), form.text("met-" + id)));
            }
        return answer(new Sent(stage, entry, form, viewer, now), asked -> met -> noting.note(asked, met, seen));
    }
}
