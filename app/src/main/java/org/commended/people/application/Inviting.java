package org.commended.people.application;

import java.time.Instant;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.people.PersonInvited;
import org.commended.people.domain.EmailAddress;
import org.commended.people.domain.NotAnEmailAddress;
import org.commended.people.domain.Secret;
import org.commended.people.domain.SignInRequest;
import org.commended.people.domain.SignIns;
import org.commended.shared.Grant;
import org.commended.shared.Outcome;
import org.commended.shared.web.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody in without a letter: for whoever runs the machine, who hands the link over. */
@Component
public class Inviting {

    private final People people;
    private final SignIns signIns;
    private final ApplicationEventPublisher events;
    private final Settings settings;

    Inviting(People people, SignIns signIns, ApplicationEventPublisher events, Settings settings) {
        this.people = people;
        this.signIns = signIns;
        this.events = events;
        this.settings = settings;
    }

    /** Gives the link, which works once and for a day; a grant that was made before is not made again. */
    @Transactional
    public Outcome<String> invite(String email, @Nullable Grant grant, Instant now) {
        if (!EmailAddress.isOne(email)) return Outcome.refused(new NotAnEmailAddress(email));
        Person person = people.meet(email, "", now);
        if (grant != null) people.grant(person.id(), grant, now);
        String key = Secret.newKey();
        var secrets = new SignInRequest.Secrets(Secret.of(Secret.newCode()), Secret.of(key));
        SignInRequest request = SignInRequest.invite(person.email(), secrets, now);
        signIns.add(request);
        events.publishEvent(new PersonInvited(person.id(), grant == null ? null : grant.role(), now));
        return Outcome.done(settings.baseUrl() + "/sign-in/" + request.id() + "?key=" + key);
    }
}
