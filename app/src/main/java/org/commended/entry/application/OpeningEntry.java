package org.commended.entry.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.entry.MovesProposedAtMeetings;
import org.commended.entry.MovesProposedAtMeetings.Proposed;
import org.commended.entry.domain.Answers;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Extension;
import org.commended.entry.domain.Extensions;
import org.commended.entry.domain.Move;
import org.commended.entry.domain.Moves;
import org.commended.entry.domain.SavedAnswer;
import org.commended.entry.domain.Screening;
import org.commended.entry.domain.Screenings;
import org.commended.entry.domain.Submissions;
import org.commended.entry.domain.Submissions.Kept;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.entry.domain.Writers;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Opens one entry for its organiser, with everything that ever happened to it. */
@Component
public class OpeningEntry {

    private final ReadingDrafts reading;
    private final Drafts drafts;
    private final Answers answers;
    private final Submissions submissions;
    private final Screenings screenings;
    private final Moves moves;
    private final OpeningMove opening;
    private final MovesProposedAtMeetings meetings;
    private final Extensions extensions;
    private final Writers writers;
    private final People people;

    OpeningEntry(
            ReadingDrafts reading,
            Drafts drafts,
            Answers answers,
            Submissions submissions,
            Screenings screenings,
            Moves moves,
            OpeningMove opening,
            MovesProposedAtMeetings meetings,
            Extensions extensions,
            Writers writers,
            People people) {
        this.reading = reading;
        this.drafts = drafts;
        this.answers = answers;
        this.submissions = submissions;
        this.screenings = screenings;
        this.moves = moves;
        this.opening = opening;
        this.meetings = meetings;
        this.extensions = extensions;
        this.writers = writers;
        this.people = people;
    }

    /**
     * An entry and its story.
     *
     * @param sent the copy that counts; empty for one that was never sent
     * @param screenings newest first
     * @param moves to other categories, asked or made
     * @param extensions later deadlines it was given, newest first
     * @param events newest first
     * @param versions of all answers, newest first
     * @param names of everybody who had a part in it
     */
    public record Opened(
            Draft draft,
            Optional<SubmittedEntry> sent,
            List<Person> writers,
            List<Screening> screenings,
            Moving moves,
            List<Extension> extensions,
            List<Event> events,
            List<SavedAnswer> versions,
            Map<PersonId, String> names) {

        public Opened {
            writers = List.copyOf(writers);
            screenings = List.copyOf(screenings);
            extensions = List.copyOf(extensions);
            events = List.copyOf(events);
            versions = List.copyOf(versions);
            names = Map.copyOf(names);
        }

        /** Whether what was sent last came in the grace after the deadline. */
        public boolean isLate() {
            return events.stream()
                    .filter(Event.Sent.class::isInstance)
                    .findFirst()
                    .filter(sent -> ((Event.Sent) sent).late())
                    .isPresent();
        }
    }

    public Opened open(EditionId edition, EntryId id) {
        Draft draft = reading.get(id, edition);
        List<SavedAnswer> versions = answers.listVersions(id);
        List<Screening> screened = screenings.list(id);
        Moving moving = moving(draft.entry());
        List<Extension> given = extensions.list(id);
        List<Event> events = events(draft.entry(), screened, moving, given);
        return new Opened(
                draft,
                submissions.find(id),
                people.list(writers.list(id)),
                screened,
                moving,
                given,
                events,
                versions,
                names(events, versions));
    }

    /** What a meeting said counts until somebody was asked after it. */
    private Moving moving(Entry entry) {
        List<Move> all = moves.list(entry.id());
        Proposed proposed = meetings.find(entry)
                .filter(one -> all.stream().noneMatch(move -> move.at().isAfter(one.at())))
                .orElse(null);
        return new Moving(all, proposed, opening.names(all, proposed));
    }

    private List<Event> events(Entry entry, List<Screening> screened, Moving moving, List<Extension> given) {
        List<Event> events = new ArrayList<>();
        events.add(new Event.Started(entry.startedAt(), entry.startedBy()));
        submissions.list(entry.id()).reversed().stream()
                .filter(kept -> !kept.correction())
                .map(OpeningEntry::sent)
                .forEach(events::add);
        screened.reversed().stream().map(Event.Screened::new).forEach(events::add);
        screenings.listCorrections(entry.id()).reversed().stream()
                .map(Event.Corrected::new)
                .forEach(events::add);
        for (Move move : moving.all()) {
            events.add(new Event.MoveAsked(move));
            Stream.ofNullable(move.settled())
                    .map(how -> new Event.MoveSettled(move, how))
                    .forEach(events::add);
        }
        given.stream().flatMap(OpeningEntry::extended).forEach(events::add);
        drafts.findWithdrawal(entry.id())
                .map(taken -> new Event.Withdrawn(taken.at(), taken.by()))
                .ifPresent(events::add);
        events.sort(Comparator.comparing(Event::at));
        return events.reversed();
    }

    private static Stream<Event> extended(Extension given) {
        Extension.Ended ended = given.ended();
        Stream<Event> gave = Stream.of(new Event.Extended(given.at(), given.by(), given, false));
        return ended == null || !ended.takenBack()
                ? gave
                : Stream.concat(gave, Stream.of(new Event.Extended(ended.at(), ended.by(), given, true)));
    }

    private static Event sent(Kept kept) {
        return new Event.Sent(kept.at(), kept.by(), kept.late());
    }

    private Map<PersonId, String> names(List<Event> events, List<SavedAnswer> versions) {
        List<PersonId> ids = new ArrayList<>();
        events.stream().map(Event::by).filter(Objects::nonNull).forEach(ids::add);
        versions.stream().map(SavedAnswer::by).filter(Objects::nonNull).forEach(ids::add);
        return people.listNames(ids.stream().distinct().toList());
    }
}
