package org.commended.site.about;

import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.commended.shared.web.Settings;
import org.commended.site.feeds.Contact;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accessibility, privacy, cookies. */
@RestController
class PlainWordsController {

    private final Settings settings;

    PlainWordsController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping("/accessibility")
    @AllowedTo(Access.ANYONE)
    Page accessibility() {
        return page("accessibility");
    }

    @GetMapping("/privacy")
    @AllowedTo(Access.ANYONE)
    Page privacy() {
        return page("privacy");
    }

    @GetMapping("/cookies")
    @AllowedTo(Access.ANYONE)
    Page cookies() {
        return page("cookies");
    }

    private Page page(String topic) {
        String cookie = settings.isSecure() ? "__Host-commended" : "commended";
        return new AboutPage(topic, Contact.address(settings), cookie);
    }
}
