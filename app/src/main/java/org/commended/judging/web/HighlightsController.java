package org.commended.judging.web;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commended.judging.application.HighlightingEntry;
import org.commended.judging.application.ScoringEntry.Place;
import org.commended.judging.notes.Highlight;
import org.commended.shared.Ids;
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

/** A judge's highlights in the text of an entry. */
@RestController
class HighlightsController {

    /** Where words begin and end, as a form says it: question, start, end. */
    static final String PASSAGE = "passage";

    private static final Pattern WHERE = Pattern.compile("(\\S{1,200}) (\\d{1,7}) (\\d{1,7})");

    private final SheetPages pages;
    private final HighlightingEntry highlighting;

    HighlightsController(SheetPages pages, HighlightingEntry highlighting) {
        this.pages = pages;
        this.highlighting = highlighting;
    }

    @PostMapping(SheetController.SHEET + "/highlights")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> add(
            @PathVariable String category, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        Place place = pages.own(SheetController.place(category, entry, viewer), form);
        List<Highlight> more =
                form.all(PASSAGE).stream().map(HighlightsController::highlight).toList();
        return highlighting
                .add(place, more, now)
                .fold(all -> shown(place, form, now), reasons -> pages.refused(place, form, reasons, now));
    }

    @PostMapping(SheetController.SHEET + "/highlights/{highlight}/removal")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> remove(
            @PathVariable String category,
            @PathVariable String entry,
            @PathVariable String highlight,
            Form form,
            Viewer viewer,
            Instant now) {
        Place place = pages.own(SheetController.place(category, entry, viewer), form);
        highlighting.remove(place, Ids.parse(highlight), now);
        return shown(place, form, now);
    }

    private ResponseEntity<Page> shown(Place place, Form form, Instant now) {
        if (form.has(SheetForms.LINE)) return Answer.ok(new HighlightedPage(pages.page(place, now)));
        return Answer.seeOther("/judging/" + place.category() + "/entries/" + place.entry() + "#highlights");
    }

    /** What is no place at all is one that lies in no text. */
    private static Highlight highlight(String where) {
        Matcher said = WHERE.matcher(where);
        if (!said.matches()) return Highlight.of("", 0, 0);
        return Highlight.of(said.group(1), Integer.parseInt(said.group(2)), Integer.parseInt(said.group(3)));
    }
}
