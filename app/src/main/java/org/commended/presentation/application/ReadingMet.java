package org.commended.presentation.application;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commended.entry.domain.Entry;
import org.commended.finalist.Presenter;
import org.commended.people.People;
import org.commended.presentation.domain.Evidences;
import org.commended.presentation.domain.Noted;
import org.commended.presentation.domain.PanelQuestion;
import org.commended.presentation.domain.Prompt;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slots;
import org.commended.shared.PersonId;
import org.commended.shared.files.UploadedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An entry as its panel meets it, with what the viewer may know of it now. */
@Component
public class ReadingMet {

    private final Slots slots;
    private final Evidences evidences;
    private final KnownPresenters presenters;
    private final KnownSlides slides;
    private final People people;

    ReadingMet(Slots slots, Evidences evidences, KnownPresenters presenters, KnownSlides slides, People people) {
        this.slots = slots;
        this.evidences = evidences;
        this.presenters = presenters;
        this.slides = slides;
        this.people = people;
    }

    /**
     * @param slot null where it has none yet
     * @param slides null where there are none, or not yet
     * @param names of those who asked and noted
     */
    public record Met(
            Room room,
            Entry entry,
            @Nullable Slot slot,
            List<Presenter> presenters,
            @Nullable UploadedFile slides,
            List<PanelQuestion> questions,
            List<Prompt> prompts,
            List<Noted> noted,
            Map<PersonId, String> names) {

        public Met {
            presenters = List.copyOf(presenters);
            questions = List.copyOf(questions);
            prompts = List.copyOf(prompts);
            noted = List.copyOf(noted);
            names = Map.copyOf(names);
        }
    }

    @Transactional(readOnly = true)
    public Met get(Room room, Entry entry, Instant now) {
        UUID stage = room.stage().id();
        Slot slot = slot(room, entry).orElse(null);
        var questions = evidences.listQuestions(stage, entry.id());
        var noted = evidences.listNoted(stage, entry.id());
        Set<PersonId> named = new HashSet<>();
        questions.forEach(one -> named.add(one.by()));
        noted.forEach(one -> named.add(one.by()));
        return new Met(
                room,
                entry,
                slot,
                presenters.list(room, List.of(entry.id())).getOrDefault(entry.id(), List.of()),
                findSlides(room, entry, now).orElse(null),
                questions,
                evidences.listPrompts(stage),
                noted,
                people.listNames(named));
    }

    private Optional<Slot> slot(Room room, Entry entry) {
        return slots.list(room.stage().id()).stream()
                .filter(slot -> entry.id().equals(slot.entry()))
                .findFirst();
    }

    /** The slides of an entry of the room, where they can be opened now. */
    @Transactional(readOnly = true)
    public Optional<UploadedFile> findSlides(Room room, Entry entry, Instant now) {
        List<Slot> own = slot(room, entry).stream().toList();
        return Optional.ofNullable(
                slides.list(room, List.of(entry.id()), own, now).get(entry.id()));
    }
}
