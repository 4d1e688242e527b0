package org.commended.presentation.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.entry.domain.Entry;
import org.commended.finalist.Presenter;
import org.commended.people.People;
import org.commended.presentation.application.KnownExhibits.Reader;
import org.commended.presentation.application.KnownExhibits.Shown;
import org.commended.presentation.domain.Evidences;
import org.commended.presentation.domain.Noted;
import org.commended.presentation.domain.PanelQuestion;
import org.commended.presentation.domain.Prompt;
import org.commended.presentation.domain.Questions;
import org.commended.presentation.domain.Questions.Answer;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slots;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.files.UploadedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An entry as its panel meets it, with what the viewer may know of it now. */
@Component
public class ReadingMet {

    private final Slots slots;
    private final Questions questions;
    private final Evidences evidences;
    private final KnownExhibits exhibits;
    private final OwnSheetFirst own;
    private final KnownPresenters presenters;
    private final KnownSlides slides;
    private final People people;

    ReadingMet(
            Slots slots,
            Questions questions,
            Evidences evidences,
            KnownExhibits exhibits,
            OwnSheetFirst own,
            KnownPresenters presenters,
            KnownSlides slides,
            People people) {
        this.slots = slots;
        this.questions = questions;
        this.exhibits = exhibits;
        this.own = own;
        this.evidences = evidences;
        this.presenters = presenters;
        this.slides = slides;
        this.people = people;
    }

    /**
     * @param slot null where it has none yet
     * @param slides null where there are none, or not yet
     * @param answers every one that was noted, the first first
     * @param noted without others' words while the viewer owes their own sheet, like what was shown
     * @param owes whether others' evidence is kept back until the viewer's own sheet is in
     * @param closed whether nothing is asked, noted or shown any more
     * @param names of those who asked, noted and showed
     */
    public record Met(
            Room room,
            Entry entry,
            @Nullable Slot slot,
            List<Presenter> presenters,
            @Nullable UploadedFile slides,
            List<PanelQuestion> questions,
            List<Answer> answers,
            List<Prompt> prompts,
            List<Noted> noted,
            List<Shown> shown,
            boolean owes,
            boolean closed,
            Map<PersonId, String> names) {

        public Met {
            presenters = List.copyOf(presenters);
            questions = List.copyOf(questions);
            answers = List.copyOf(answers);
            shown = List.copyOf(shown);
            prompts = List.copyOf(prompts);
            noted = List.copyOf(noted);
            names = Map.copyOf(names);
        }
    }

    @Transactional(readOnly = true)
    public Met get(Room room, Entry entry, Instant now) {
        UUID stage = room.stage().id();
        PersonId viewer = room.viewer().id();
        boolean owes = own.owes(room.stage(), entry.id(), viewer, now);
        var asked = questions.list(stage, entry.id());
        var answers = questions.listAnswers(stage, entry.id());
        var noted = evidences.listNoted(stage, entry.id()).stream()
                .filter(one -> !owes || one.by().equals(viewer))
                .toList();
        var shown = listShown(room, entry, owes);
        Stream<PersonId> named = Stream.of(
                        asked.stream().map(PanelQuestion::by),
                        answers.stream().flatMap(one -> Stream.ofNullable(one.by())),
                        noted.stream().map(Noted::by),
                        shown.stream().map(one -> one.exhibit().by()))
                .flatMap(one -> one);
        return new Met(
                room,
                entry,
                slot(room, entry).orElse(null),
                presenters.list(room, List.of(entry.id())).getOrDefault(entry.id(), List.of()),
                findSlides(room, entry, now).orElse(null),
                asked,
                answers,
                evidences.listPrompts(stage),
                noted,
                shown,
                owes,
                room.stage().isClosed(now),
                people.listNames(named.distinct().toList()));
    }

    private List<Shown> listShown(Room room, Entry entry, boolean owes) {
        Reader reader = new Reader(room.viewer().id(), room.category().id());
        return exhibits.list(room.stage().id(), entry.id(), reader, owes);
    }

    /** What was shown of an entry of the room, where the viewer may see it now. */
    @Transactional(readOnly = true)
    public UploadedFile getShown(Room room, Entry entry, UUID exhibit, Instant now) {
        boolean owes = own.owes(room.stage(), entry.id(), room.viewer().id(), now);
        return listShown(room, entry, owes).stream()
                .filter(one -> one.exhibit().id().equals(exhibit))
                .map(Shown::file)
                .findFirst()
                .orElseThrow(NotFound::new);
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
