package org.commended.programme.web.edition;

import java.time.Instant;
import java.util.Map;
import org.commended.programme.application.Change;
import org.commended.programme.application.ChangingEdition;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Edition;
import org.commended.programme.web.At;
import org.commended.programme.web.Desks;
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

/** Moves an item of a list a place up or down. */
@RestController
class EditionItemPlaceController {

    private final Desks desks;
    private final EditionLists lists;
    private final ChangingEdition changing;

    EditionItemPlaceController(Desks desks, EditionLists lists, ChangingEdition changing) {
        this.desks = desks;
        this.lists = lists;
        this.changing = changing;
    }

    @PostMapping(EditionLists.ITEM + "/position")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> move(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        At<Edition> at = desks.edition(path);
        String item = path.getOrDefault("item", "");
        Change<Edition> move = lists.of(path).move(item, form.text("to").equals("up"));
        changing.change(at.now().id(), lists.of(path).word(), move, new Doing(viewer.id(), now, form.act()));
        return Answer.seeOther(EditionLists.address(at, path) + "#" + item);
    }
}
