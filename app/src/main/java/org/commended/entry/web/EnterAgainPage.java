package org.commended.entry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.domain.AnswerText;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.TakenOver;
import org.commended.programme.domain.Question;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Beginning an entry in an open edition from one of an earlier edition.
 *
 * @param open the categories it could be entered in
 * @param chosen the one that was looked at; null before
 * @param over what would go along; null before
 */
public record EnterAgainPage(
        DraftView entry,
        List<EntryForm> open,
        @Nullable EntryForm chosen,
        @Nullable TakenOver over,
        Form form) implements Page {

    public EnterAgainPage {
        open = List.copyOf(open);
    }

    @Override
    public Brand brand() {
        return entry.brand();
    }

    public String href() {
        return entry.href("again");
    }

    /** By id, with the edition where there are several. */
    public Map<String, String> categories() {
        boolean several =
                open.stream().map(one -> one.whole().edition().id()).distinct().count() > 1;
        Map<String, String> options = new LinkedHashMap<>();
        open.forEach(one -> options.put(
                one.category().id().toString(),
                several
                        ? one.whole().edition().name() + ": " + one.category().name()
                        : one.category().name()));
        return options;
    }

    public static String words(Question question, String text) {
        return AnswerText.words(question.kind(), text);
    }
}
