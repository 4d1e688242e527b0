package org.commended.programme.web.home;

import java.time.Instant;
import org.commended.programme.Programmes;
import org.commended.programme.application.CreatingProgramme;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Organiser;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.ProgrammeId;
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

/** Begins a series of awards. */
@RestController
class NewProgrammeController {

    private final Programmes programmes;
    private final CreatingProgramme creating;

    NewProgrammeController(Programmes programmes, CreatingProgramme creating) {
        this.programmes = programmes;
        this.creating = creating;
    }

    @GetMapping("/manage/{organiser}/programmes/new")
    @AllowedTo(Access.ORGANISER)
    Page ask(@PathVariable String organiser) {
        return page(get(organiser), Form.empty());
    }

    @PostMapping("/manage/{organiser}/programmes")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> create(@PathVariable String organiser, Form form, Viewer viewer, Instant now) {
        Organiser who = get(organiser);
        Doing doing = new Doing(viewer.id(), now, form.act());
        Outcome<ProgrammeId> created = ProgrammeForm.read(form)
                .fold(typed -> creating.create(who.id(), typed.slug(), typed.details(), doing), Outcome::refused);
        return created.fold(
                id -> Answer.seeOther("/manage/" + organiser + "/editions/new?programme=" + id),
                reasons -> Answer.refused(page(who, form.refused(reasons))));
    }

    private static Page page(Organiser who, Form form) {
        return new ProgrammePage(who, "/manage/" + who.slug() + "/programmes", true, Sheet.refused(form));
    }

    private Organiser get(String slug) {
        return programmes.findOrganiser(slug).orElseThrow(NotFound::new);
    }
}
