package org.commended.programme.web.home;

import java.time.Instant;
import java.util.List;
import org.commended.programme.Programmes;
import org.commended.programme.application.ChangingOrganiser;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.SavedMeanwhile;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.NotFound;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.picture.BrandColour;
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

/** An organiser's name, address and colour; a colour can be tried on before it is saved. */
@RestController
class OrganiserDetailsController {

    private final Programmes programmes;
    private final ChangingOrganiser changing;

    OrganiserDetailsController(Programmes programmes, ChangingOrganiser changing) {
        this.programmes = programmes;
        this.changing = changing;
    }

    @GetMapping("/manage/{organiser}/details")
    @AllowedTo(Access.ORGANISER)
    Page open(@PathVariable String organiser) {
        Organiser who = get(organiser);
        return page(who, Sheet.of(OrganiserRoom.shown(who)));
    }

    @PostMapping("/manage/{organiser}/details")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> save(@PathVariable String organiser, Form form, Viewer viewer, Instant now) {
        Organiser who = get(organiser);
        if (form.has("try")) return Answer.ok(page(who, Sheet.refused(form)));
        return changing.change(who.id(), OrganiserRoom.change(form), new Doing(viewer.id(), now, form.act()))
                .fold(done -> Answer.seeOther("/manage/" + organiser), reasons -> refused(who, form, reasons));
    }

    private static ResponseEntity<Page> refused(Organiser who, Form form, List<Refusal> reasons) {
        Form kept = form.refused(reasons);
        return reasons.stream().anyMatch(SavedMeanwhile.class::isInstance)
                ? Answer.changedMeanwhile(page(who, Sheet.both(kept, OrganiserRoom.shown(who))))
                : Answer.refused(page(who, Sheet.refused(kept)));
    }

    private static OrganiserDetailsPage page(Organiser who, Sheet sheet) {
        String saved = who.brand().colour();
        String colour = BrandColour.find(sheet.form().text("colour"))
                .map(BrandColour::hex)
                .orElse(saved);
        return new OrganiserDetailsPage(who, colour, !colour.equals(saved), sheet);
    }

    private Organiser get(String slug) {
        return programmes.findOrganiser(slug).orElseThrow(NotFound::new);
    }
}
