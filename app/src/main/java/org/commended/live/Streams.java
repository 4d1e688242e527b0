package org.commended.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.commended.people.OpenSessions;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Streams by which open pages hear that they should look again (server-sent events). A stream ends with its session. */
@Component
public class Streams {

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);

    private final Screens screens;
    private final OpenSessions sessions;

    Streams(Screens screens, OpenSessions sessions) {
        this.screens = screens;
        this.sessions = sessions;
    }

    /** A page that was asked for, and who sits before it. */
    public record Line(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {}

    /**
     * Answers until nobody listens any more.
     *
     * @param subject what the page is about, as {@link Changes} name it
     * @param rights throws {@link NotFound} for whom there is no such page, asked again and again
     */
    public void show(UUID subject, Line line, Consumer<Viewer> rights) throws IOException, InterruptedException {
        Supplier<Optional<Viewer>> session = sessions.of(line.request());
        HttpServletResponse response = line.response();
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        Screen screen = screens.open(subject, line.viewer().id(), () -> session.get()
                .filter(now -> maySee(rights, now))
                .isPresent());
        try {
            screen.show(response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("A screen is gone: {}", gone.getMessage());
        } finally {
            screens.forget(subject, screen);
        }
    }

    private static boolean maySee(Consumer<Viewer> rights, Viewer viewer) {
        try {
            rights.accept(viewer);
            return true;
        } catch (NotFound noLonger) {
            return false;
        }
    }
}
