package org.commended.presentation.application;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.judging.Evidence;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.people.People;
import org.commended.presentation.application.KnownExhibits.Reader;
import org.commended.presentation.application.KnownExhibits.Shown;
import org.commended.presentation.domain.Evidences;
import org.commended.presentation.domain.Exhibit;
import org.commended.presentation.domain.Noted;
import org.commended.presentation.domain.PanelQuestion;
import org.commended.presentation.domain.Prompt;
import org.commended.presentation.domain.Questions;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Tells the room for judging what was asked and seen. */
@Component
class EvidenceOfPresentations implements Evidence {

    private final Stages stages;
    private final Questions questions;
    private final Evidences evidences;
    private final KnownExhibits exhibits;
    private final OwnSheetFirst own;
    private final People people;

    EvidenceOfPresentations(
            Stages stages,
            Questions questions,
            Evidences evidences,
            KnownExhibits exhibits,
            OwnSheetFirst own,
            People people) {
        this.stages = stages;
        this.questions = questions;
        this.evidences = evidences;
        this.exhibits = exhibits;
        this.own = own;
        this.people = people;
    }

    /** Questions that were asked, what was noted, and what was shown. */
    @Override
    public Seen list(UUID stage, EntryId entry, PersonId reader, Instant now) {
        Stage known = stages.find(stage).orElseThrow(NotFound::new);
        boolean owes = own.owes(known, entry, reader, now);
        List<Piece> pieces = new ArrayList<>();
        for (PanelQuestion question : questions.list(stage, entry))
            if (question.askedAt() != null) pieces.add(new Piece(question.words(), question.answer(), "", null, null));
        List<Noted> noted = evidences.listNoted(stage, entry).stream()
                .filter(one -> !owes || one.by().equals(reader))
                .toList();
        List<Shown> shown = exhibits.list(stage, entry, new Reader(reader, known.category()), owes);
        Map<PersonId, String> names = people.listNames(
                Stream.concat(noted.stream().map(Noted::by), shown.stream().map(one -> one.exhibit()
                                .by()))
                        .distinct()
                        .toList());
        Map<UUID, String> prompts = noted.isEmpty()
                ? Map.of()
                : evidences.listPrompts(stage).stream().collect(toMap(Prompt::id, Prompt::words));
        noted.forEach(one -> pieces.add(piece(one, prompts, names)));
        shown.forEach(one -> pieces.add(piece(one, names)));
        return new Seen(pieces, owes);
    }

    private static Piece piece(Noted noted, Map<UUID, String> prompts, Map<PersonId, String> names) {
        return new Piece(
                prompts.getOrDefault(noted.prompt(), ""),
                noted.words(),
                names.getOrDefault(noted.by(), ""),
                noted.met(),
                null);
    }

    private static Piece piece(Shown shown, Map<PersonId, String> names) {
        Exhibit exhibit = shown.exhibit();
        String href = "/presentations/" + exhibit.stage() + "/entries/" + exhibit.entry() + "/evidence/" + exhibit.id();
        String by = names.getOrDefault(exhibit.by(), "");
        return new Piece("", exhibit.caption(), by, null, new Attached(href, shown.file()));
    }
}
