package org.commended.people.application;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.commended.people.SignInAsked;
import org.commended.people.domain.EmailAddress;
import org.commended.people.domain.NotAnEmailAddress;
import org.commended.people.domain.Secret;
import org.commended.people.domain.SignInRequest;
import org.commended.people.domain.SignIns;
import org.commended.people.domain.Source;
import org.commended.people.domain.TooManyFromHere;
import org.commended.people.domain.TooManyLetters;
import org.commended.shared.Outcome;
import org.commended.shared.web.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a code and a link to an address. Whether anybody has an account there is not told. */
@Component
public class AskingToSignIn {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int LETTERS_A_WINDOW = 5;
    /** Generous, as everybody in a county hall may come from one address on the day of a deadline. */
    private static final int LETTERS_AN_HOUR_FROM_A_NETWORK = 120;

    private final SignIns signIns;
    private final ApplicationEventPublisher events;
    private final Settings settings;

    AskingToSignIn(SignIns signIns, ApplicationEventPublisher events, Settings settings) {
        this.signIns = signIns;
        this.events = events;
        this.settings = settings;
    }

    @Transactional
    public Outcome<UUID> ask(String email, String next, Source source, Instant now) {
        if (!EmailAddress.isOne(email)) return Outcome.refused(new NotAnEmailAddress(email));
        if (source.isKnown() && signIns.countFrom(source, now) > LETTERS_AN_HOUR_FROM_A_NETWORK) {
            return Outcome.refused(
                    new TooManyFromHere(now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS)));
        }
        if (signIns.countSince(email, now.minus(WINDOW)) >= LETTERS_A_WINDOW) {
            return Outcome.refused(new TooManyLetters(now.plus(WINDOW)));
        }
        String code = Secret.newCode();
        String key = Secret.newKey();
        var secrets = new SignInRequest.Secrets(Secret.of(code), Secret.of(key));
        SignInRequest request = SignInRequest.ask(email, Next.safe(next), secrets, now);
        signIns.add(request);
        events.publishEvent(SignInAsked.of(request, code, link(request, key)));
        return Outcome.done(request.id());
    }

    private String link(SignInRequest request, String key) {
        return settings.baseUrl() + "/sign-in/" + request.id() + "?key=" + key;
    }
}
