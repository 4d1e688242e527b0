package org.commended.correspondence.event;

import org.commended.programme.Programmes;
import org.commended.shared.EditionId;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Settings;
import org.commended.shared.web.Texts;
import org.springframework.stereotype.Component;

/** The paper that letters are written on. */
@Component
class Letterheads {

    private final Languages languages;
    private final Settings settings;
    private final Programmes programmes;

    Letterheads(Languages languages, Settings settings, Programmes programmes) {
        this.languages = languages;
        this.settings = settings;
        this.programmes = programmes;
    }

    Letterhead of(EditionId edition) {
        return new Letterhead(languages.english(), settings.baseUrl(), programmes.getWhole(edition));
    }

    Texts texts() {
        return languages.english();
    }

    String site() {
        return settings.baseUrl();
    }
}
