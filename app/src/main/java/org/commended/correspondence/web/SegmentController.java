package org.commended.correspondence.web;

import java.time.Instant;
import java.util.List;
import org.commended.correspondence.segment.LetterDraft;
import org.commended.correspondence.segment.Segment;
import org.commended.correspondence.segment.WritingToSegment;
import org.commended.correspondence.segment.WritingToSegment.Confirmed;
import org.commended.correspondence.segment.WritingToSegment.Sender;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
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

/** A letter to a segment: written, looked at, sent. */
@RestController
class SegmentController {

    private static final String ADDRESS = "/manage/{organiser}/editions/{edition}/letters/{segment}";

    private final Programmes programmes;
    private final SegmentForms forms;
    private final WritingToSegment writing;

    SegmentController(Programmes programmes, SegmentForms forms, WritingToSegment writing) {
        this.programmes = programmes;
        this.forms = forms;
        this.writing = writing;
    }

    @GetMapping(ADDRESS)
    @AllowedTo(Access.ORGANISER)
    Page write(@PathVariable String edition, @PathVariable String segment, Form form, Viewer viewer, Instant now) {
        List<CategoryId> categories =
                form.all("category").stream().map(CategoryId::of).toList();
        return forms.first(whole(edition), segment(segment), categories, new Sender(viewer, now));
    }

    /** Back from the preview, with everything kept. */
    @PostMapping(ADDRESS)
    @AllowedTo(Access.ORGANISER)
    Page change(@PathVariable String edition, @PathVariable String segment, Form form, Viewer viewer, Instant now) {
        return forms.again(whole(edition), segment(segment), form, new Sender(viewer, now));
    }

    @PostMapping(ADDRESS + "/preview")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> preview(
            @PathVariable String edition, @PathVariable String segment, Form form, Viewer viewer, Instant now) {
        Programmes.Whole whole = whole(edition);
        LetterDraft draft = SegmentForms.draft(segment(segment), form);
        var sender = new Sender(viewer, now);
        return writing.preview(whole, draft, sender)
                .fold(
                        preview -> Answer.ok(new PreviewPage(whole, draft.segment(), preview, form)),
                        reasons -> Answer.refused(forms.again(whole, draft.segment(), form.refused(reasons), sender)));
    }

    @PostMapping(ADDRESS + "/sending")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> send(
            @PathVariable String edition, @PathVariable String segment, Form form, Viewer viewer, Instant now) {
        Programmes.Whole whole = whole(edition);
        LetterDraft draft = SegmentForms.draft(segment(segment), form);
        var sender = new Sender(viewer, now);
        return writing.send(whole, draft, confirmed(form), sender)
                .fold(
                        people -> Answer.seeOther(whole.desk() + "/letters?sent=" + people),
                        reasons -> Answer.refused(forms.again(whole, draft.segment(), form.refused(reasons), sender)));
    }

    private static Confirmed confirmed(Form form) {
        String people = form.text("people");
        return new Confirmed(people.matches("[0-9]{1,6}") ? Integer.parseInt(people) : 0, form.act());
    }

    private Programmes.Whole whole(String edition) {
        return programmes.getWhole(EditionId.of(edition));
    }

    private static Segment segment(String word) {
        return Segment.find(word).orElseThrow(NotFound::new);
    }
}
