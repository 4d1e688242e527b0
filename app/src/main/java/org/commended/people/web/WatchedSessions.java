package org.commended.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.commended.people.OpenSessions;
import org.commended.people.domain.Secret;
import org.commended.people.domain.SignIns;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

@Component
class WatchedSessions implements OpenSessions {

    private final SignIns signIns;
    private final SignInCookie cookie;
    private final Clock clock;

    WatchedSessions(SignIns signIns, SignInCookie cookie, Clock clock) {
        this.signIns = signIns;
        this.cookie = cookie;
        this.clock = clock;
    }

    @Override
    public Supplier<Optional<Viewer>> of(HttpServletRequest request) {
        Optional<Secret> secret = cookie.read(request).map(Secret::of);
        return () -> secret.flatMap(known -> signIns.findViewer(known, clock.instant()));
    }
}
