package org.commended.judging.web;

import java.time.Instant;
import java.util.List;
import org.commended.judging.practice.ChoosingPractice;
import org.commended.judging.practice.ChoosingPractice.Wanted;
import org.commended.judging.practice.PastEntries;
import org.commended.judging.practice.Practices;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.Ids;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the judges of a category practise on, chosen by the chair or whoever runs the edition. */
@RestController
class PracticeRoomController {

    private static final String ROOM = "/judging/{category}/practice";

    private final ChoosingPractice choosing;
    private final Practices practices;
    private final PastEntries past;
    private final Programmes programmes;
    private final Panels panels;

    PracticeRoomController(
            ChoosingPractice choosing, Practices practices, PastEntries past, Programmes programmes, Panels panels) {
        this.choosing = choosing;
        this.practices = practices;
        this.past = past;
        this.programmes = programmes;
        this.panels = panels;
    }

    /** @param from an announced entry whose public words are to be put into the form */
    @GetMapping(ROOM)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, @RequestParam(defaultValue = "") String from, Viewer viewer) {
        Category chosen = choosing.get(CategoryId.of(category), viewer);
        Form form = past.find(programmes.getWhole(chosen.edition()), from)
                .map(entry -> Form.empty().with("title", entry.title()).with("words", entry.words()))
                .orElse(Form.empty());
        return page(chosen, form);
    }

    @PostMapping(ROOM)
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> add(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        Category chosen = choosing.get(CategoryId.of(category), viewer);
        Wanted wanted = new Wanted(form.text("title"), form.text("words"), SheetForms.read(form));
        return choosing.add(chosen, viewer.id(), wanted, form.act(), now)
                .fold(id -> back(chosen), reasons -> Answer.refused(page(chosen, form.refused(reasons))));
    }

    @PostMapping(ROOM + "/requirement")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> require(@PathVariable String category, Form form, Viewer viewer) {
        Category chosen = choosing.get(CategoryId.of(category), viewer);
        choosing.require(chosen, form.chose("required", "yes"));
        return back(chosen);
    }

    @PostMapping(ROOM + "/{id}/removal")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> remove(@PathVariable String category, @PathVariable String id, Viewer viewer) {
        Category chosen = choosing.get(CategoryId.of(category), viewer);
        choosing.remove(chosen, Ids.parse(id));
        return back(chosen);
    }

    private static ResponseEntity<Page> back(Category category) {
        return Answer.seeOther("/judging/" + category.id() + "/practice");
    }

    private PracticeRoomPage page(Category category, Form form) {
        var whole = programmes.getWhole(category.edition());
        return new PracticeRoomPage(
                whole,
                category,
                choosing.criteria(category),
                practices.list(category.id()),
                practices.listSheets(category.id()),
                List.copyOf(panels.list(category.id())),
                past.list(whole),
                practices.isRequired(category.id()),
                form);
    }
}
