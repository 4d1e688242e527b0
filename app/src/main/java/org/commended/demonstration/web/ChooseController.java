package org.commended.demonstration.web;

import java.time.Instant;
import java.util.Objects;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.web.ChoosePage.Choice;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.people.SessionCookies;
import org.commended.people.application.SigningIn;
import org.commended.shared.NotFound;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signs in as somebody of the demonstration, without a letter. */
@RestController
@OnlyInDemonstration
class ChooseController {

    private final People people;
    private final SigningIn signingIn;
    private final SessionCookies cookies;

    ChooseController(People people, SigningIn signingIn, SessionCookies cookies) {
        this.people = people;
        this.signingIn = signingIn;
        this.cookies = cookies;
    }

    @GetMapping("/demo")
    @AllowedTo(Access.ANYONE)
    Page choose() {
        return new ChoosePage(Parts.ALL.stream().map(this::choice).toList());
    }

    private Choice choice(Part part) {
        return people.findByEmail(part.email())
                .map(person -> new Choice(part, person.name(), Objects.requireNonNullElse(person.post(), "")))
                .orElseGet(() -> new Choice(part, "", ""));
    }

    @PostMapping("/demo/as/{part}/sign-in")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<Page> signIn(@PathVariable String part, Instant now) {
        Part chosen = Parts.find(part).orElseThrow(NotFound::new);
        Person person = chosen.word().equals(Parts.STRANGER)
                ? people.meet(chosen.email(), "", now)
                : people.findByEmail(chosen.email()).orElseThrow(NotFound::new);
        ResponseEntity<Page> answer = Answer.seeOther(chosen.begin());
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.SET_COOKIE, cookies.begin(signingIn.signInAs(person.id(), now)))
                .build();
    }
}
