package org.commended.correspondence.paper;

import org.commended.programme.Programmes;
import org.commended.shared.EditionId;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Settings;
import org.commended.shared.web.Texts;
import org.springframework.stereotype.Component;

/** The paper that letters are written on. */
@Component
public class Letterheads {

    private final Languages languages;
    private final Settings settings;
    private final Programmes programmes;

    Letterheads(Languages languages, Settings settings, Programmes programmes) {
        this.languages = languages;
        this.settings = settings;
        this.programmes = programmes;
    }

    public Letterhead of(EditionId edition) {
        return of(programmes.getWhole(edition));
    }

    public Letterhead of(Programmes.Whole whole) {
        return new Letterhead(languages.english(), settings.baseUrl(), whole);
    }

    public Texts texts() {
        return languages.english();
    }

    public String site() {
        return settings.baseUrl();
    }
}
