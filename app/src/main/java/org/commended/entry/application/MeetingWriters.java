package org.commended.entry.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.entry.domain.Presences;
import org.commended.entry.domain.Presences.Presence;
import org.commended.people.People;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** Shows those who write one entry at the same time to one another. */
@Component
public class MeetingWriters {

    /** A page that is open says so three times in this time. */
    private static final Duration STAYS = Duration.ofSeconds(60);

    private final Presences presences;
    private final People people;

    MeetingWriters(Presences presences, People people) {
        this.presences = presences;
        this.people = people;
    }

    /** Another writer of the entry with one of its sections open. */
    public record Other(String name, int section) {}

    /**
     * Who else is there.
     *
     * @param shared whether anybody else writes the entry at all
     */
    public record Company(boolean shared, List<Other> others) {

        public static final Company NONE = new Company(false, List.of());

        public Company {
            others = List.copyOf(others);
        }
    }

    /** Notes that a writer has a section open, and says who else is there. Look the entry up among the viewer's first. */
    public Company meet(Viewer viewer, EntryId entry, int section, Instant now) {
        List<Presence> all = presences.note(entry, new Presence(viewer.id(), section), now, now.minus(STAYS));
        List<Presence> others =
                all.stream().filter(one -> !one.person().equals(viewer.id())).toList();
        if (others.isEmpty()) return new Company(!all.isEmpty(), List.of());
        Map<PersonId, String> names =
                people.listNames(others.stream().map(Presence::person).toList());
        return new Company(
                true,
                others.stream()
                        .map(one -> new Other(names.getOrDefault(one.person(), ""), one.section()))
                        .toList());
    }
}
