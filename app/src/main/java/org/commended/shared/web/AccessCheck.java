package org.commended.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.OrganiserId;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Denies every route whose declared {@link Access} the viewer does not have, and every route that declares none. */
@Component
final class AccessCheck implements HandlerInterceptor {

    private final Scopes scopes;

    AccessCheck(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) return true;
        AllowedTo rule = method.getMethodAnnotation(AllowedTo.class);
        if (rule == null) throw new NotFound();
        Viewer viewer = Viewers.current();
        if (rule.value() != Access.ANYONE && viewer == null) throw new SignInFirst();
        if (!isAllowed(rule.value(), viewer, request)) throw new NotFound();
        return true;
    }

    private boolean isAllowed(Access access, @Nullable Viewer viewer, HttpServletRequest request) {
        return switch (access) {
            case ANYONE -> true;
            case SIGNED_IN -> viewer != null;
            case OPERATOR -> viewer != null && viewer.isOperator();
            case ORGANISER -> viewer != null && organises(viewer, request);
        };
    }

    @SuppressWarnings("unchecked")
    private boolean organises(Viewer viewer, HttpServletRequest request) {
        var words = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        OrganiserId organiser =
                scopes.findOrganiser(words.getOrDefault("organiser", "")).orElseThrow(NotFound::new);
        String edition = words.get("edition");
        return viewer.organises(organiser) && (edition == null || scopes.holds(organiser, EditionId.of(edition)));
    }
}
