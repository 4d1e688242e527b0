package org.commended.entry.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.commended.entry.application.WatchingNominees.Line;
import org.commended.entry.domain.Nominee;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * Who was told that they are put forward, and what they said.
 *
 * @param first whether judges read a nomination only once its nominee agreed
 */
public record DeskNomineesPage(Whole whole, List<Line> lines, boolean first) implements Page {

    public DeskNomineesPage {
        lines = List.copyOf(lines);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public Form form() {
        return Form.of(Map.of("first", first ? List.of("yes") : List.of()));
    }

    public static String answer(Line line) {
        Nominee nominee = line.nominee();
        if (nominee == null) return "untold";
        return nominee.answer() == null ? "waiting" : nominee.answer().word();
    }

    public static String css(Line line) {
        return switch (answer(line)) {
            case "agreed" -> "done";
            case "untold", "waiting" -> "warn";
            default -> "";
        };
    }

    public ZonedDateTime there(Instant at) {
        return at.atZone(whole.edition().zone());
    }

    /** Until when somebody must be told. */
    public ZonedDateTime until(Line line) {
        return there(line.entry().startedAt()).plusMonths(1);
    }
}
