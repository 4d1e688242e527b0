package org.commended.judging.web.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.judging.ballot.Compared;
import org.commended.judging.ballot.Typed;
import org.commended.judging.ballot.Typed.Move;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/** Ballots as forms, and back. */
final class BallotForms {

    /** The number of the ballot's last line on the page. */
    static final String SEEN = "seen";

    /** Whose ballot the page showed: somebody else may have signed in with the same browser since. */
    static final String WRITER = "writer";

    static final String MOVE = "move";

    /** Says that a script saves, and wants a line back rather than a page. */
    static final String LINE = "line";

    private BallotForms() {}

    static Form of(Map<EntryId, Integer> given) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        given.forEach((entry, value) -> values.put(Typed.field(entry), List.of(String.valueOf(value))));
        return Form.of(values);
    }

    static Typed typed(Form form) {
        Map<EntryId, String> values = new LinkedHashMap<>();
        for (String field : form.names()) Typed.entry(field).ifPresent(entry -> values.put(entry, form.text(field)));
        return new Typed(seen(form), values, move(form.text(MOVE)));
    }

    private static @Nullable Move move(String typed) {
        if (!typed.startsWith("up ") && !typed.startsWith("down ")) return null;
        return new Move(EntryId.of(typed.substring(typed.indexOf(' ') + 1)), typed.startsWith("up "));
    }

    static Compared compared(Form form) {
        int value =
                switch (form.text("better")) {
                    case "first" -> 1;
                    case "second" -> -1;
                    case "level" -> 0;
                    default -> throw new NotFound();
                };
        return new Compared(seen(form), EntryId.of(form.text("first")), EntryId.of(form.text("second")), value);
    }

    static int number(Form form) {
        return whole(form.text("number"));
    }

    private static int seen(Form form) {
        return whole(form.text(SEEN));
    }

    private static int whole(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** A form that does not say whose it is counts as the viewer's own. */
    static boolean isOf(Form form, PersonId viewer) {
        return !form.has(WRITER) || form.text(WRITER).equals(viewer.toString());
    }
}
