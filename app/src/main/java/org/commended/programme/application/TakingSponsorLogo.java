package org.commended.programme.application;

import org.commended.programme.domain.Edition;
import org.commended.programme.domain.EditionDraft;
import org.commended.programme.domain.InOrder;
import org.commended.programme.domain.Sponsor;
import org.commended.programme.domain.StoredFile;
import org.commended.programme.domain.StoredFiles;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a sponsor's logo. */
@Component
public class TakingSponsorLogo {

    private final StoredFiles files;
    private final ChangingEdition changing;

    TakingSponsorLogo(StoredFiles files, ChangingEdition changing) {
        this.files = files;
        this.changing = changing;
    }

    @Transactional
    public Outcome<Edition> take(EditionId id, String sponsor, SentLogo sent, Doing doing) {
        return Logo.read(sent.content(), "logo")
                .fold(
                        file -> {
                            files.add(file, doing.at());
                            return changing.change(
                                    id, "sponsors", edition -> give(edition, sponsor, file, sent), doing);
                        },
                        Outcome::refused);
    }

    private static Outcome<Edition> give(Edition edition, String id, StoredFile file, SentLogo sent) {
        Sponsor was = edition.findSponsor(id).orElseThrow(NotFound::new);
        Sponsor sponsor = new Sponsor(id, was.name(), was.level(), was.url(), file.digest(), sent.name());
        return Outcome.done(new EditionDraft(edition)
                .sponsors(InOrder.with(edition.details().sponsors(), sponsor, Sponsor::id))
                .done());
    }
}
