package org.commended.panel.web;

import java.util.Map;
import org.commended.shared.web.Form;

/** Where one goes after deciding about a conflict: to the page on which one pressed. */
final class Back {

    private Back() {}

    static String to(Form form, Map<String, String> at) {
        String room = "/manage/%s/editions/%s/judging/".formatted(at.get("organiser"), at.get("edition"));
        return room + (form.text("from").equals("map") ? "conflicts" : at.get("category"));
    }
}
