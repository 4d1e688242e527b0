package org.commended.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.commended.shared.Viewer;

/** Whether somebody is still signed in, for answers that last longer than a request. */
public interface OpenSessions {

    /** Says, as often as it is asked, whose session the request came with, as they are now; nobody once it has ended. */
    Supplier<Optional<Viewer>> of(HttpServletRequest request);
}
