package org.commended.judging.web;

import org.commended.judging.keys.Keys;
import org.commended.panel.Panels;
import org.commended.shared.NotFound;
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
    private final Panels panels;

    KeysController(Keys keys, Panels panels) {
        this.keys = keys;
        this.panels = panels;
    }

    @GetMapping(KEYS)
    @AllowedTo(Access.SIGNED_IN)
    Page show(Viewer viewer) {
        mustJudge(viewer);
        return new KeysPage(keys.list(viewer.id()));
    }

    @PostMapping(KEYS)
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> save(Form form, Viewer viewer) {
        mustJudge(viewer);
        keys.save(viewer.id(), form.all("on"));
        return Answer.seeOther(KEYS + "#keys");
    }

    /** For whoever sits on no panel there are no keys. */
    private void mustJudge(Viewer viewer) {
        if (panels.list(viewer.id()).isEmpty()) throw new NotFound();
    }
}
