package org.commended.programme.web.home;

import java.time.Instant;
import java.util.List;
import org.commended.programme.Programmes;
import org.commended.programme.application.CreatingEdition;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
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

/** Begins an edition: empty, or copied from an earlier one. */
@RestController
class NewEditionController {

    private final Programmes programmes;
    private final CreatingEdition creating;

    NewEditionController(Programmes programmes, CreatingEdition creating) {
        this.programmes = programmes;
        this.creating = creating;
    }

    @GetMapping("/manage/{organiser}/editions/new")
    @AllowedTo(Access.ORGANISER)
    Page ask(@PathVariable String organiser, Form asked, Instant now) {
        NewEditionPage page = page(organiser, Form.empty(), now);
        Form form = NewEditionForm.suggested(asked.text("programme"), page.programmes(), page.editions());
        return page(organiser, form, now);
    }

    /** Looking at the dates first comes here too; then nothing is made. */
    @PostMapping("/manage/{organiser}/editions")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> create(@PathVariable String organiser, Form form, Viewer viewer, Instant now) {
        NewEditionPage page = page(organiser, form, now);
        if (form.has("look")) return Answer.ok(page);
        Doing doing = new Doing(viewer.id(), now, form.act());
        Outcome<EditionId> created = NewEditionForm.read(form, page.programmes(), page.editions())
                .fold(wanted -> creating.create(wanted, doing), Outcome::refused);
        return created.fold(
                id -> Answer.seeOther(page.base() + "/editions/" + id + "/set-up"),
                reasons -> Answer.refused(page(organiser, form.refused(reasons), now)));
    }

    private NewEditionPage page(String slug, Form form, Instant now) {
        Organiser who = programmes.findOrganiser(slug).orElseThrow(NotFound::new);
        List<Edition> editions = programmes.listEditions(who.id());
        return new NewEditionPage(
                who,
                programmes.listProgrammes(who.id()),
                editions,
                Sheet.refused(form),
                MovedDate.listOf(form, editions, now));
    }
}
