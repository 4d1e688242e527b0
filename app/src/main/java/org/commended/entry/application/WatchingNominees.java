package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.entry.Entries;
import org.commended.entry.NomineesAgreeFirst;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Nominee;
import org.commended.entry.domain.Nominees;
import org.commended.entry.domain.Standing;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an organiser which people who are put forward were told, and what they said. */
@Component
public class WatchingNominees {

    private final Entries entries;
    private final Nominees nominees;
    private final DeskRights rights;
    private final ApplicationEventPublisher events;

    WatchingNominees(Entries entries, Nominees nominees, DeskRights rights, ApplicationEventPublisher events) {
        this.entries = entries;
        this.nominees = nominees;
        this.rights = rights;
        this.events = events;
    }

    /**
     * An entry that puts somebody forward.
     *
     * @param nominee null while nobody was told
     */
    public record Line(Entry entry, String name, @Nullable Nominee nominee) {}

    /** Those that stand, but for what is kept from the viewer. */
    public List<Line> list(EditionId edition, Viewer viewer) {
        Set<EntryId> kept = rights.listKept(edition, viewer);
        Map<EntryId, Nominee> told =
                nominees.list(edition).stream().collect(Collectors.toMap(Nominee::entry, Function.identity()));
        return entries.list(edition).stream()
                .filter(entry -> entry.details().nominee() != null && !kept.contains(entry.id()))
                .filter(entry -> entry.standing() != Standing.WITHDRAWN || told.containsKey(entry.id()))
                .map(entry -> new Line(
                        entry, Objects.requireNonNull(entry.details().nominee()).name(), told.get(entry.id())))
                .toList();
    }

    public boolean agreeFirst(EditionId edition) {
        return nominees.agreeFirst(edition);
    }

    @Transactional
    public void agreeFirst(EditionId edition, boolean first, Viewer viewer, Instant now) {
        if (nominees.agreeFirst(edition) == first) return;
        nominees.agreeFirst(edition, first, viewer.id(), now);
        events.publishEvent(new NomineesAgreeFirst(edition, first, viewer.id(), now));
    }
}
