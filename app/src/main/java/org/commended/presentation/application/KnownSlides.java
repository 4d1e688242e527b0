package org.commended.presentation.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.entry.Anonymity;
import org.commended.finalist.Slides;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slot.State;
import org.commended.shared.EntryId;
import org.commended.shared.files.UploadedFile;
import org.springframework.stereotype.Component;

/**
 * The slides of a room. Those who judge have them from the day on which they are not changed any more, so that none is read
 * before another; whoever runs the edition has them when they come. Nobody has them while names are hidden: slides name people.
 */
@Component
public class KnownSlides {

    /** From then on a panel has the slides, whatever their day. */
    static final Set<State> BEGUN = Set.of(State.ON, State.ENDED);

    private final Slides slides;
    private final Anonymity anonymity;

    KnownSlides(Slides slides, Anonymity anonymity) {
        this.slides = slides;
        this.anonymity = anonymity;
    }

    /** Of these entries, those that can be opened now. */
    public Map<EntryId, UploadedFile> list(
            Room room, Collection<EntryId> entries, Collection<Slot> slots, Instant now) {
        if (anonymity.hides(room.category().id())) return Map.of();
        Set<EntryId> begun = slots.stream()
                .filter(slot -> BEGUN.contains(slot.state()))
                .map(Slot::entry)
                .flatMap(Stream::ofNullable)
                .collect(toSet());
        return slides.list(entries.stream().filter(id -> !room.isKept(id)).toList()).entrySet().stream()
                .filter(one -> one.getValue().file().checked().maySend())
                .filter(one -> room.organiser()
                        || begun.contains(one.getKey())
                        || !now.isBefore(one.getValue().fixedAt()))
                .collect(toMap(Map.Entry::getKey, one -> one.getValue().file()));
    }
}
