package org.commended.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.commended.people.application.AskingToSignIn;
import org.commended.people.application.SigningIn;
import org.commended.people.domain.SignInRequest;
import org.commended.people.domain.SignIns;
import org.commended.shared.Ids;
import org.commended.shared.NotFound;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in: an address, then the code from the letter, or the button behind its link. Opening the link spends nothing. */
@RestController
class SignInController {

    private final AskingToSignIn asking;
    private final SigningIn signingIn;
    private final SignIns signIns;
    private final SignInCookie cookie;
    private final Sources sources;

    SignInController(
            AskingToSignIn asking, SigningIn signingIn, SignIns signIns, SignInCookie cookie, Sources sources) {
        this.asking = asking;
        this.signingIn = signingIn;
        this.signIns = signIns;
        this.cookie = cookie;
        this.sources = sources;
    }

    @GetMapping("/sign-in")
    @AllowedTo(Access.ANYONE)
    Page form(Form form) {
        return new AskToSignInPage(form);
    }

    @PostMapping("/sign-in")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<Page> ask(Form form, HttpServletRequest request, Instant now) {
        return asking.ask(form.text("email"), form.text("next"), sources.of(request), now)
                .fold(
                        id -> Answer.seeOther("/sign-in/" + id),
                        reasons -> Answer.refused(new AskToSignInPage(form.refused(reasons))));
    }

    @GetMapping("/sign-in/{id}")
    @AllowedTo(Access.ANYONE)
    Page code(@PathVariable String id, Form form) {
        return page(Ids.parse(id), form);
    }

    @PostMapping("/sign-in/{id}")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<Page> spend(@PathVariable String id, Form form, Instant now) {
        String typed = form.has("key") ? form.text("key") : form.text("code").replaceAll("\\D", "");
        return signingIn
                .signIn(Ids.parse(id), typed, now)
                .fold(this::goOn, reasons -> Answer.refused(page(Ids.parse(id), form.refused(reasons))));
    }

    private ResponseEntity<Page> goOn(SigningIn.Session session) {
        ResponseEntity<Page> answer = Answer.seeOther(session.next());
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.SET_COOKIE, cookie.begin(session.token()))
                .build();
    }

    private SpendSignInPage page(UUID id, Form form) {
        SignInRequest request = signIns.find(id).orElseThrow(NotFound::new);
        return new SpendSignInPage(id.toString(), request.email(), form.text("key"), form);
    }
}
