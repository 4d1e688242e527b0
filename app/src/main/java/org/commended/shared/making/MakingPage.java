package org.commended.shared.making;

import java.time.Instant;
import org.commended.shared.making.Maker.About;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * A file while it is made, and where it can be taken away.
 *
 * @param outdated whether it was not handed out because what it rests on has changed
 * @param form asks for it once more
 */
public record MakingPage(Making making, About about, boolean outdated, Form form) implements Page {

    @Override
    public Brand brand() {
        return about.brand();
    }

    /** How it stands, as the end of a message key. */
    public String state() {
        if (outdated) return "outdated";
        return switch (making.state()) {
            case ASKED -> making.total() == 0 ? "waits" : "goes";
            case MADE -> "made";
            case FAILED -> "failed";
        };
    }

    public boolean isOnTheWay() {
        return !outdated && making.state() == Making.State.ASKED;
    }

    public boolean isReady() {
        return !outdated && making.state() == Making.State.MADE;
    }

    public Instant until() {
        return making.askedAt().plus(MakingTasks.KEPT);
    }
}
