package org.commended.judging.pack;

import java.time.Instant;
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

/** An organiser asks for the packs of all judges, of a category or of them all. */
@RestController
class PacksController {

    private static final String PACKS = "/manage/{organiser}/editions/{edition}/judging/packs";

    private final PanelsToPrint panels;
    private final Programmes programmes;
    private final AskingForPacks asking;

    PacksController(PanelsToPrint panels, Programmes programmes, AskingForPacks asking) {
        this.panels = panels;
        this.programmes = programmes;
        this.asking = asking;
    }

    @GetMapping(PACKS)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, Form form, Viewer viewer) {
        return page(EditionId.of(edition), form, viewer);
    }

    private PacksPage page(EditionId edition, Form form, Viewer viewer) {
        return new PacksPage(
                programmes.getWhole(edition),
                panels.list(new PackOrder(edition, null), viewer.id()),
                programmes.listCategories(panels.listClosed(edition, viewer.id())),
                form);
    }

    @PostMapping(PACKS)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> ask(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        CategoryId category = form.has("category") ? CategoryId.of(form.text("category")) : null;
        PackOrder order = new PackOrder(id, category);
        if (panels.list(order, viewer.id()).isEmpty()) throw new NotFound();
        return Answer.seeOther(asking.ask(order, form.act(), viewer, now));
    }
}
