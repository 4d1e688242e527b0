package org.commended.site.about;

import java.util.ArrayList;
import java.util.List;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/**
 * A page of plain words about the site.
 *
 * @param topic a word of message keys: {@code accessibility}, {@code privacy} or {@code cookies}
 * @param contact e-mail address of whoever runs the site
 * @param cookie name of the one cookie
 */
public record AboutPage(String topic, String contact, String cookie) implements Page {

    /** The numbers of its sections, as the message files have them. */
    public List<Integer> sections(Frame frame) {
        List<Integer> sections = new ArrayList<>();
        for (int number = 1; frame.texts().has(key(number, "title")); number++) sections.add(number);
        return sections;
    }

    public String key(int section, String part) {
        return "site." + topic + "." + section + "." + part;
    }

    public String path() {
        return "/" + topic;
    }
}
