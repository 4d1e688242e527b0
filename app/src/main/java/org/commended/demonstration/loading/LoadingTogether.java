package org.commended.demonstration.loading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.Script.Said;
import org.commended.demonstration.loading.Script.Written;
import org.commended.entry.application.Commenting;
import org.commended.entry.application.HandingSection;
import org.commended.entry.application.LookingTogether;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.application.TellingNominee;
import org.commended.entry.domain.Comment;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** What those who write an entry together do among themselves, and telling whoever they put forward. */
@Component
@OnlyInDemonstration
class LoadingTogether {

    private static final Duration AFTER = Duration.ofMinutes(20);

    private final ReadingDrafts reading;
    private final HandingSection handing;
    private final Commenting commenting;
    private final TellingNominee telling;
    private final LookingTogether together;

    LoadingTogether(
            ReadingDrafts reading,
            HandingSection handing,
            Commenting commenting,
            TellingNominee telling,
            LookingTogether together) {
        this.reading = reading;
        this.handing = handing;
        this.commenting = commenting;
        this.telling = telling;
        this.together = together;
    }

    void happen(Stage stage, Written written, Entry entry, Timeline timeline) {
        Viewer by = stage.troupe().get(written.by());
        Instant begun = entry.startedAt().plus(AFTER);
        new TreeMap<>(Objects.requireNonNullElse(written.charges(), Map.<String, String>of()))
                .forEach((question, to) -> timeline.at(
                        begun,
                        now -> hand(by, entry.id(), question, stage.troupe().get(to), now)));
        for (Said said : Objects.requireNonNullElse(written.said(), List.<Said>of())) {
            Viewer speaker = stage.troupe().get(said.by());
            timeline.at(stage.days().instant(said.at()), now -> say(speaker, entry.id(), said, now));
        }
        String nominee = written.nominee();
        if (nominee != null) timeline.at(begun, now -> Told.done(telling.tell(by, entry.id(), nominee, now)));
    }

    private void hand(Viewer by, EntryId entry, String question, Viewer to, Instant now) {
        Told.done(handing.hand(
                by, entry, section(reading.get(entry, by.id()), question).number(), Optional.of(to.id()), now));
    }

    /** What is said where something was said already answers it. */
    private void say(Viewer by, EntryId entry, Said said, Instant now) {
        Draft draft = reading.get(entry, by.id());
        int section = section(draft, said.question()).number();
        UUID thread = together.of(draft).list(section).stream()
                .filter(Comment::isOpenThread)
                .map(Comment::id)
                .findFirst()
                .orElse(null);
        String token = UUID.randomUUID().toString();
        Told.done(commenting.say(by, entry, new Commenting.Said(section, thread, "text", said.text(), token), now));
    }

    private static Section section(Draft draft, String question) {
        return draft.form().sections().stream()
                .filter(section -> section.has(question))
                .findFirst()
                .orElseThrow();
    }
}
