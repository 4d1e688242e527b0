package org.commended.presentation.application;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.judging.Evidence;
import org.commended.judging.Presented;
import org.commended.people.People;
import org.commended.presentation.domain.Evidences;
import org.commended.presentation.domain.Noted;
import org.commended.presentation.domain.PanelQuestion;
import org.commended.presentation.domain.Prompt;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slot.State;
import org.commended.presentation.domain.Slots;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Tells the room for judging what was asked and seen, and whether an entry has met its panel yet. */
@Component
class EvidenceOfPresentations implements Evidence, Presented {

    private final Slots slots;
    private final Evidences evidences;
    private final People people;

    EvidenceOfPresentations(Slots slots, Evidences evidences, People people) {
        this.slots = slots;
        this.evidences = evidences;
        this.people = people;
    }

    @Override
    public Map<EntryId, Met> list(UUID stage) {
        Map<EntryId, Met> met = new HashMap<>();
        for (Slot slot : slots.list(stage)) if (slot.entry() != null) met.put(slot.entry(), met(slot.state()));
        return met;
    }

    private static Met met(State state) {
        return switch (state) {
            case PLANNED, WAITING -> Met.AHEAD;
            case ON, ENDED -> Met.HELD;
            case ABSENT -> Met.ABSENT;
        };
    }

    /** Questions that were asked, and what was noted. */
    @Override
    public List<Piece> list(UUID stage, EntryId entry) {
        List<Piece> pieces = new ArrayList<>();
        for (PanelQuestion question : evidences.listQuestions(stage, entry))
            if (question.askedAt() != null) pieces.add(new Piece(question.words(), question.answer(), "", null));
        List<Noted> noted = evidences.listNoted(stage, entry);
        if (noted.isEmpty()) return pieces;
        Map<UUID, String> prompts = evidences.listPrompts(stage).stream().collect(toMap(Prompt::id, Prompt::words));
        Map<PersonId, String> names =
                people.listNames(noted.stream().map(Noted::by).distinct().toList());
        noted.forEach(one -> pieces.add(new Piece(
                prompts.getOrDefault(one.prompt(), ""), one.words(), names.getOrDefault(one.by(), ""), one.met())));
        return pieces;
    }
}
