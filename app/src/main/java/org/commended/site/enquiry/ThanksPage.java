package org.commended.site.enquiry;

import org.commended.programme.Programmes.Whole;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/**
 * It arrived: what happens next.
 *
 * @param kind a word of message keys: {@code notice} or {@code enquiry}
 */
public record ThanksPage(Whole whole, String kind) implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String text(Frame frame) {
        String noun = whole.edition().details().noun().name().toLowerCase(java.util.Locale.ROOT);
        String argument = kind.equals("notice") ? noun : whole.organiser().name();
        return frame.t("site." + kind + ".done.text", argument);
    }
}
