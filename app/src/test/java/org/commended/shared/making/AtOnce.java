package org.commended.shared.making;

import java.util.UUID;
import org.commended.entry.Visitor;
import org.springframework.boot.test.context.TestComponent;

/** Makes files as soon as they are asked for, as a node in the background would. */
@TestComponent
public class AtOnce {

    private final MakingFile making;

    AtOnce(MakingFile making) {
        this.making = making;
    }

    /** @param page where the file is watched, as the answer to asking for it says */
    public void make(String page) {
        making.make(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
    }

    /** Sends the first form on a page whose action ends so, makes the file, and takes it away. */
    public byte[] take(Visitor by, String page, String action) {
        String watched = ask(by, page, action);
        make(watched);
        return by.get(watched + "/file").body();
    }

    /** Where the file is watched that is asked for on a page. */
    public static String ask(Visitor by, String page, String action) {
        var document = by.get(page).page();
        var form = document.selectFirst("form[action$=" + action + "]");
        if (form == null) throw new AssertionError("No form for " + action + " on: " + document.text());
        return by.post(form.attr("action"), Visitor.fields(document, action))
                .location()
                .replaceFirst("^https?://[^/]+", "");
    }
}
