package org.commended.programme.web.home;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.programme.Programmes;
import org.commended.programme.application.ChangingProgramme;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.programme.domain.SavedMeanwhile;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.NotFound;
import org.commended.shared.ProgrammeId;
import org.commended.shared.Refusal;
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

/** Renames a series of awards. */
@RestController
class ProgrammeController {

    private static final String PROGRAMME = "/manage/{organiser}/programmes/{programme}";

    private final Programmes programmes;
    private final ChangingProgramme changing;

    ProgrammeController(Programmes programmes, ChangingProgramme changing) {
        this.programmes = programmes;
        this.changing = changing;
    }

    @GetMapping(PROGRAMME)
    @AllowedTo(Access.ORGANISER)
    Page open(@PathVariable Map<String, String> path) {
        return page(path, Sheet.of(ProgrammeForm.shown(get(path))));
    }

    @PostMapping(PROGRAMME)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> save(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        Doing doing = new Doing(viewer.id(), now, form.act());
        return changing.change(get(path).id(), ProgrammeForm.change(form), doing)
                .fold(
                        done -> Answer.seeOther("/manage/" + path.get("organiser")),
                        reasons -> refused(path, form, reasons));
    }

    private ResponseEntity<Page> refused(Map<String, String> path, Form form, List<Refusal> reasons) {
        Form kept = form.refused(reasons);
        return reasons.stream().anyMatch(SavedMeanwhile.class::isInstance)
                ? Answer.changedMeanwhile(page(path, Sheet.both(kept, ProgrammeForm.shown(get(path)))))
                : Answer.refused(page(path, Sheet.refused(kept)));
    }

    private Page page(Map<String, String> path, Sheet sheet) {
        Organiser who = organiser(path);
        return new ProgrammePage(who, "/manage/" + who.slug() + "/programmes/" + path.get("programme"), false, sheet);
    }

    private Organiser organiser(Map<String, String> path) {
        return programmes.findOrganiser(path.getOrDefault("organiser", "")).orElseThrow(NotFound::new);
    }

    /** A programme of another organiser is not there. */
    private Programme get(Map<String, String> path) {
        Programme programme = programmes.getProgramme(ProgrammeId.of(path.getOrDefault("programme", "")));
        if (!programme.organiser().equals(organiser(path).id())) throw new NotFound();
        return programme;
    }
}
