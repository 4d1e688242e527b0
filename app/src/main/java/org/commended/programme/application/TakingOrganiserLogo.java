package org.commended.programme.application;

import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.StoredFile;
import org.commended.programme.domain.StoredFiles;
import org.commended.shared.OrganiserId;
import org.commended.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in an organiser's logo. */
@Component
public class TakingOrganiserLogo {

    private final StoredFiles files;
    private final ChangingOrganiser changing;

    TakingOrganiserLogo(StoredFiles files, ChangingOrganiser changing) {
        this.files = files;
        this.changing = changing;
    }

    @Transactional
    public Outcome<Organiser> take(OrganiserId id, SentLogo sent, Doing doing) {
        return Logo.read(sent.content(), "logo")
                .fold(
                        file -> {
                            files.add(file, doing.at());
                            return changing.change(id, now -> Outcome.done(with(now, file, sent)), doing);
                        },
                        Outcome::refused);
    }

    private static Organiser with(Organiser now, StoredFile file, SentLogo sent) {
        Organiser.Details was = now.details();
        Organiser.Details details = new Organiser.Details(
                was.name(), was.fullName(), was.website(), was.colour(), file.digest(), sent.name(), was.contact());
        return new Organiser(now.id(), now.slug(), details, now.version());
    }
}
