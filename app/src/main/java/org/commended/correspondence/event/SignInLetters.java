package org.commended.correspondence.event;

import org.commended.correspondence.outbox.Envelope;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.Wording;
import org.commended.people.SignInAsked;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the code and the link to whoever asked to sign in. Its text is forgotten once it has gone. */
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
        outbox.lay(
                Letter.of("sign-in", Envelope.secret(asked.email()), wording(languages.english(), asked), asked.at()));
    }

    static Wording wording(Texts texts, SignInAsked asked) {
        return new Wording(
                texts.get("letter.sign-in.subject", asked.code()),
                texts.get("letter.sign-in.body", asked.code(), asked.link()));
    }
}
