package org.commended.judging.web;

import org.commended.judging.keys.Keys;
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

/** What the keys of the score sheet do, and switching them off one by one. */
@RestController
class KeysController {

    private static final String KEYS = "/judging/keys";

    private final Keys keys;

    KeysController(Keys keys) {
        this.keys = keys;
    }

    @GetMapping(KEYS)
    @AllowedTo(Access.SIGNED_IN)
    Page show(Viewer viewer) {
        return new KeysPage(keys.list(viewer.id()));
    }

    @PostMapping(KEYS)
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> save(Form form, Viewer viewer) {
        keys.save(viewer.id(), form.all("on"));
        return Answer.seeOther(KEYS + "#keys");
    }
}
