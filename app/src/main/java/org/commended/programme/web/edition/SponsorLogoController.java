package org.commended.programme.web.edition;

import java.time.Instant;
import java.util.Map;
import org.commended.programme.application.Doing;
import org.commended.programme.application.RemovingLogo;
import org.commended.programme.application.TakingSponsorLogo;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Sponsor;
import org.commended.programme.web.At;
import org.commended.programme.web.Desks;
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

/** A sponsor's logo. */
@RestController
class SponsorLogoController {

    private static final String LOGO = "/manage/{organiser}/editions/{edition}/set-up/sponsors/{sponsor}/logo";

    private final Desks desks;
    private final TakingSponsorLogo taking;
    private final RemovingLogo removing;

    SponsorLogoController(Desks desks, TakingSponsorLogo taking, RemovingLogo removing) {
        this.desks = desks;
        this.taking = taking;
        this.removing = removing;
    }

    @GetMapping(LOGO)
    @AllowedTo(Access.ORGANISER)
    Page ask(@PathVariable Map<String, String> path) {
        return page(desks.edition(path), path, Form.empty());
    }

    @PostMapping(LOGO)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> take(
            @PathVariable Map<String, String> path,
            @RequestParam(name = "logo", required = false) @Nullable MultipartFile file,
            Viewer viewer,
            Instant now) {
        At<Edition> at = desks.edition(path);
        Doing doing = new Doing(viewer.id(), now, Form.empty().act());
        return taking.take(at.now().id(), path.getOrDefault("sponsor", ""), Sent.logo(file), doing)
                .fold(
                        done -> Answer.seeOther(at.base() + "/sponsors"),
                        reasons -> Answer.refused(page(at, path, Form.empty().refused(reasons))));
    }

    @PostMapping(LOGO + "/removal")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> remove(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        At<Edition> at = desks.edition(path);
        Doing doing = new Doing(viewer.id(), now, form.act());
        removing.ofSponsor(at.now().id(), path.getOrDefault("sponsor", ""), doing);
        return Answer.seeOther(at.base() + "/sponsors");
    }

    private static Page page(At<Edition> at, Map<String, String> path, Form form) {
        Sponsor sponsor = at.now().findSponsor(path.getOrDefault("sponsor", "")).orElseThrow(NotFound::new);
        String logo = sponsor.logo() == null ? null : "/files/" + sponsor.logo();
        String back = at.base() + "/sponsors";
        return new LogoPage(
                at.whole().organiser().brand(), sponsor.name(), logo, back + "/" + sponsor.id() + "/logo", back, form);
    }
}
