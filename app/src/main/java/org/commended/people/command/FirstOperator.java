package org.commended.people.command;

import java.util.List;
import org.commended.installation.Greeting;
import org.commended.people.People;
import org.commended.shared.Role;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Settings;
import org.commended.shared.web.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What whoever starts an installation must know while nobody runs it yet: where letters go, and how somebody gets in. */
@Component
class FirstOperator implements Greeting {

    private final People people;
    private final Settings settings;
    private final String mailServer;
    private final Texts texts;

    FirstOperator(
            People people,
            Settings settings,
            Languages languages,
            @Value("${spring.mail.host}:${spring.mail.port}") String mailServer) {
        this.people = people;
        this.settings = settings;
        this.mailServer = mailServer;
        this.texts = languages.english();
    }

    @Override
    public List<String> lines(String address) {
        if (people.isGrantedToAnybody(Role.OPERATOR)) return List.of();
        return List.of(texts.get("people.first-operator", mailServer, settings.mailFrom()));
    }
}
