package org.commended.correspondence;

import java.util.UUID;
import org.commended.people.SignInAsked;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the code and the link to whoever asked to sign in. */
@Component
class SignInLetters {

    private final Outbox outbox;
    private final Languages languages;

    SignInLetters(Outbox outbox, Languages languages) {
        this.outbox = outbox;
        this.languages = languages;
    }

    @EventListener
    void hear(SignInAsked asked) {
        Texts texts = languages.english();
        outbox.lay(new Letter(
                UUID.randomUUID(),
                null,
                "sign-in",
                asked.email(),
                texts.get("letter.sign-in.subject", asked.code()),
                texts.get("letter.sign-in.body", asked.code(), asked.link()),
                asked.at()));
    }
}
