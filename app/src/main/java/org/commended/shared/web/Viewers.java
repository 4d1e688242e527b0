package org.commended.shared.web;

import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is asking. */
public final class Viewers {

    private Viewers() {}

    /** The person signed in on this request; null when nobody is. */
    public static @Nullable Viewer current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer ? viewer : null;
    }

    /** The person signed in, on a route that only lets such people in. */
    public static Viewer signedIn() {
        Viewer viewer = current();
        if (viewer == null) throw new NotFound();
        return viewer;
    }
}
