package org.commended.entry.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.application.OpeningMove.Asked;
import org.commended.entry.domain.Crossing;
import org.commended.entry.domain.Move;
import org.commended.shared.Refusal;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A writer is asked whether their entry may move.
 *
 * @param crossing between where it stands and where it was asked to; null once it was answered or taken back
 * @param against why it could not stand there any more
 */
public record AskedMovePage(Asked asked, @Nullable Crossing crossing, List<Refusal> against, Form form, Instant now)
        implements Page {

    public AskedMovePage {
        against = List.copyOf(against);
    }

    @Override
    public Brand brand() {
        return entry().brand();
    }

    public DraftView entry() {
        return new DraftView(asked.draft(), now);
    }

    public Move move() {
        return asked.move();
    }

    public ZonedDateTime there(Instant at) {
        return at.atZone(entry().zone());
    }

    /** How it ended, as the end of a message key. */
    public String ending() {
        Move.Settled settled = move().settled();
        return settled == null ? "waiting" : settled.ending().word();
    }

    public Map<String, String> answers(Frame frame) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("accepted", frame.t("entry.moved.accept", asked.to().name()));
        answers.put("declined", frame.t("entry.moved.decline", asked.from().name()));
        return answers;
    }
}
