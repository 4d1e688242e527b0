package org.commended.judging.web;

import java.time.Instant;
import org.commended.judging.application.KeepingNote;
import org.commended.judging.application.ScoringEntry.Place;
import org.commended.judging.notes.Note;
import org.commended.programme.Programmes;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A judge's own notes on an entry. */
@RestController
class NotesController {

    private final SheetPages pages;
    private final KeepingNote keeping;
    private final Programmes programmes;

    NotesController(SheetPages pages, KeepingNote keeping, Programmes programmes) {
        this.pages = pages;
        this.keeping = keeping;
        this.programmes = programmes;
    }

    @PostMapping(SheetController.SHEET + "/notes")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> keep(
            @PathVariable String category, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        Place place = pages.own(SheetController.place(category, entry, viewer), form);
        return keeping.keep(place, form.text(Note.FIELD), SheetForms.seen(form), now)
                .fold(note -> kept(place, form, note), reasons -> pages.refused(place, form, reasons, now));
    }

    private ResponseEntity<Page> kept(Place place, Form form, Note note) {
        if (!form.has(SheetForms.LINE))
            return Answer.seeOther("/judging/" + place.category() + "/entries/" + place.entry() + "#notes-of-mine");
        var edition = programmes.getCategory(place.category()).edition();
        return Answer.ok(SavedPage.saved(
                note.version(), note.savedAt(), programmes.getEdition(edition).zone()));
    }
}
