package org.commended.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.commended.people.domain.Secret;
import org.commended.people.domain.SignIns;
import org.commended.shared.Viewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds who is asking from the cookie, in one query and only when somebody wants to know. The state is in PostgreSQL, so
 * any node serves anybody.
 */
@Component
class SignedInBefore implements SecurityContextRepository {

    private final SignIns signIns;
    private final SignInCookie cookie;
    private final Clock clock;

    SignedInBefore(SignIns signIns, SignInCookie cookie, Clock clock) {
        this.signIns = signIns;
        this.cookie = cookie;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it; nothing calls it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return contextOf(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> contextOf(request));
    }

    private SecurityContext contextOf(HttpServletRequest request) {
        return findViewer(request)
                .<SecurityContext>map(viewer ->
                        new SecurityContextImpl(new UsernamePasswordAuthenticationToken(viewer, null, List.of())))
                .orElseGet(SecurityContextImpl::new);
    }

    private Optional<Viewer> findViewer(HttpServletRequest request) {
        return cookie.read(request).flatMap(token -> signIns.findViewer(Secret.of(token), clock.instant()));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Signing in and out write the cookie and the row themselves.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.read(request).isPresent();
    }
}
