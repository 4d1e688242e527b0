package org.commended.people.application;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.people.domain.CodeDoesNotMatch;
import org.commended.people.domain.Secret;
import org.commended.people.domain.SignInRanOut;
import org.commended.people.domain.SignInRequest;
import org.commended.people.domain.SignIns;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Spends a one-time sign-in, with the code or the link's key, and begins a session. */
@Component
public class SigningIn {

    public static final Duration SESSION = Duration.ofDays(14);

    private final SignIns signIns;
    private final People people;

    SigningIn(SignIns signIns, People people) {
        this.signIns = signIns;
        this.people = people;
    }

    /**
     * @param token what the cookie carries
     * @param next where to go on to
     */
    public record Session(String token, String next) {}

    @Transactional
    public Outcome<Session> signIn(UUID id, String codeOrKey, Instant now) {
        SignInRequest request = signIns.findAndHold(id).orElseThrow(NotFound::new);
        if (!request.isOpen(now)) return Outcome.refused(new SignInRanOut());
        if (!request.isSpentBy(codeOrKey)) {
            signIns.countAttempt(id);
            return Outcome.refused(new CodeDoesNotMatch(SignInRequest.TRIES - request.attempts() - 1));
        }
        signIns.spend(id, now);
        Person person = people.meet(request.email(), "", now);
        return Outcome.done(new Session(begin(person.id(), now), request.next()));
    }

    private String begin(PersonId person, Instant now) {
        String token = Secret.newKey();
        signIns.begin(Secret.of(token), person, now, now.plus(SESSION));
        return token;
    }

    /** Begins a session for a known person without a letter; for the demonstration and for tests only. */
    @Transactional
    public String signInAs(PersonId person, Instant now) {
        return begin(person, now);
    }

    @Transactional
    public void signOut(String token) {
        signIns.end(Secret.of(token));
    }
}
