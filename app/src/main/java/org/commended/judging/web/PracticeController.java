package org.commended.judging.web;

import java.time.Instant;
import org.commended.judging.practice.Practising;
import org.commended.judging.practice.Practising.Practice;
import org.commended.programme.Programmes;
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
import org.springframework.web.bind.annotation.RestController;

/** A judge practises on one entry. */
@RestController
class PracticeController {

    private static final String ONE = "/judging/{category}/practice/{id}";

    private final Practising practising;
    private final Programmes programmes;

    PracticeController(Practising practising, Programmes programmes) {
        this.practising = practising;
        this.programmes = programmes;
    }

    @GetMapping(ONE)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, @PathVariable String id, Viewer viewer) {
        return page(practising.get(CategoryId.of(category), Ids.parse(id), viewer.id()), Form.empty());
    }

    @PostMapping(ONE + "/handing-in")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> handIn(
            @PathVariable String category, @PathVariable String id, Form form, Viewer viewer, Instant now) {
        CategoryId in = CategoryId.of(category);
        Practice practice = practising.get(in, Ids.parse(id), viewer.id());
        var given = SheetForms.read(form);
        return practising
                .handIn(in, practice.entry().id(), viewer.id(), given, now)
                .fold(
                        done -> Answer.seeOther("/judging/" + in + "/practice/"
                                + practice.entry().id()),
                        reasons -> Answer.refused(page(practice, form.refused(reasons))));
    }

    private Page page(Practice practice, Form form) {
        return new PracticePage(programmes.getWhole(practice.category().edition()), practice, form);
    }
}
