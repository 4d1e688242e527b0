package org.commended.programme.web.home;

import java.time.Instant;
import org.commended.programme.Programmes;
import org.commended.programme.application.Doing;
import org.commended.programme.application.RemovingLogo;
import org.commended.programme.application.TakingOrganiserLogo;
import org.commended.programme.domain.Organiser;
import org.commended.programme.web.LogoPage;
import org.commended.programme.web.Sent;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** An organiser's logo. */
@RestController
class OrganiserLogoController {

    private final Programmes programmes;
    private final TakingOrganiserLogo taking;
    private final RemovingLogo removing;

    OrganiserLogoController(Programmes programmes, TakingOrganiserLogo taking, RemovingLogo removing) {
        this.programmes = programmes;
        this.taking = taking;
        this.removing = removing;
    }

    @GetMapping("/manage/{organiser}/logo")
    @AllowedTo(Access.ORGANISER)
    Page ask(@PathVariable String organiser) {
        return page(get(organiser), Form.empty());
    }

    @PostMapping("/manage/{organiser}/logo")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> take(
            @PathVariable String organiser,
            @RequestParam(name = "logo", required = false) @Nullable MultipartFile file,
            Viewer viewer,
            Instant now) {
        Organiser who = get(organiser);
        Doing doing = new Doing(viewer.id(), now, Form.empty().act());
        return taking.take(who.id(), Sent.logo(file), doing)
                .fold(
                        done -> Answer.seeOther("/manage/" + organiser + "/details"),
                        reasons -> Answer.refused(page(who, Form.empty().refused(reasons))));
    }

    @PostMapping("/manage/{organiser}/logo/removal")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> remove(@PathVariable String organiser, Form form, Viewer viewer, Instant now) {
        removing.ofOrganiser(get(organiser).id(), new Doing(viewer.id(), now, form.act()));
        return Answer.seeOther("/manage/" + organiser + "/details");
    }

    private static Page page(Organiser who, Form form) {
        String home = "/manage/" + who.slug();
        return new LogoPage(who.brand(), who.name(), who.brand().logo(), home + "/logo", home + "/details", form);
    }

    private Organiser get(String slug) {
        return programmes.findOrganiser(slug).orElseThrow(NotFound::new);
    }
}
