package org.commended.entry.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.engine.names.Alias;
import org.commended.entry.EntryRedacted;
import org.commended.entry.domain.AnswerRefusal.AnswerTooLong;
import org.commended.entry.domain.AnswerRules;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.entry.domain.Redaction;
import org.commended.entry.domain.Redactions;
import org.commended.entry.domain.Submissions;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.entry.domain.Traces;
import org.commended.entry.domain.Writers;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.domain.Question;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organiser makes what judges read of an entry where names are hidden. */
@Component
public class RedactingEntry {

    private final ReadingDrafts reading;
    private final Submissions submissions;
    private final Redactions redactions;
    private final Writers writers;
    private final People people;
    private final Bodies bodies;
    private final ApplicationEventPublisher events;

    RedactingEntry(
            ReadingDrafts reading,
            Submissions submissions,
            Redactions redactions,
            Writers writers,
            People people,
            Bodies bodies,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.submissions = submissions;
        this.redactions = redactions;
        this.writers = writers;
        this.people = people;
        this.bodies = bodies;
        this.events = events;
    }

    /** The copy that counts, what was made of it last, and what in it may tell whose it is. */
    public record Subject(Draft draft, SubmittedEntry sent, Optional<Redaction> last, Traces traces) {}

    /** An entry that was sent in, of a category without names; of any other there is nothing to redact. */
    public Subject open(EditionId edition, EntryId id) {
        return subject(reading.get(id, edition));
    }

    private Subject subject(Draft draft) {
        EntryId id = draft.entry().id();
        if (!draft.form().category().isAnonymous()) throw new NotFound();
        SubmittedEntry sent = submissions.find(id).orElseThrow(NotFound::new);
        return new Subject(draft, sent, redactions.find(id), traces(draft, sent));
    }

    private Traces traces(Draft draft, SubmittedEntry sent) {
        Stream<String> organisations = sent.organisations().stream().flatMap(this::names);
        Stream<String> written = people.list(writers.list(sent.id())).stream().map(Person::name);
        Stream<String> told = Stream.concat(
                        Stream.ofNullable(sent.details().nominee()), sent.details().people().stream())
                .map(Named::name);
        List<String> names =
                Stream.of(organisations, written, told).flatMap(some -> some).toList();
        return Traces.of(names, List.of(sent.title(), draft.entry().title()));
    }

    /** As it is printed, and as the register has it. */
    private Stream<String> names(EntryOrganisation organisation) {
        Stream<String> known = bodies.find(organisation.body()).stream()
                .flatMap(body -> Stream.concat(
                        Stream.of(body.name()), body.aliases().stream().map(Alias::spelling)));
        return Stream.concat(Stream.of(organisation.name()), known);
    }

    /**
     * What was typed.
     *
     * @param words by question; what is blank stays blank to judges
     * @param seen the redaction that the page showed; empty where there was none
     */
    public record Typed(Map<String, String> words, String seen) {}

    @Transactional
    public Outcome<EntryId> redact(Viewer viewer, EditionId edition, EntryId id, Typed typed, Instant now) {
        Subject subject = hold(edition, id);
        Map<String, String> words = kept(subject, typed.words());
        boolean same = subject.last()
                .filter(last -> last.words().equals(words) && !last.isOfAnother(subject.sent()))
                .isPresent();
        if (same) return Outcome.done(id);
        List<Refusal> reasons = reasons(subject, typed);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return Outcome.done(save(viewer, subject, words, now));
    }

    /** The subject with its entry held until the transaction ends. */
    Subject hold(EditionId edition, EntryId id) {
        return subject(reading.hold(id, edition));
    }

    EntryId save(Viewer viewer, Subject subject, Map<String, String> words, Instant now) {
        EntryId id = subject.sent().id();
        EditionId edition = subject.draft().entry().edition();
        redactions.add(new Redaction(UUID.randomUUID(), id, subject.sent().sha256(), words, viewer.id(), now));
        events.publishEvent(new EntryRedacted(id, edition, viewer.id(), now));
        return id;
    }

    /** Only what judges of the entry are asked to read; copies of files stay as they are. */
    private static Map<String, String> kept(Subject subject, Map<String, String> typed) {
        Map<String, String> words = new HashMap<>();
        questions(subject.sent()).forEach(question -> words.put(question, typed.getOrDefault(question, "")));
        subject.sent().forJudges().stream()
                .filter(answer -> answer.kind() == Question.Kind.FILE)
                .map(Answered::question)
                .forEach(question -> words.put(
                        question,
                        subject.last().map(last -> last.text(question)).orElse("")));
        return words;
    }

    public static List<String> questions(SubmittedEntry sent) {
        if (sent.answers().isEmpty()) return List.of(Redaction.SUMMARY);
        return sent.forJudges().stream().map(Answered::question).toList();
    }

    private static List<Refusal> reasons(Subject subject, Typed typed) {
        String last = subject.last().map(one -> one.id().toString()).orElse("");
        if (!last.equals(typed.seen())) return List.of(new EntryChangedMeanwhile());
        return typed.words().entrySet().stream()
                .filter(one -> one.getValue().length() > AnswerRules.LONGEST)
                .<Refusal>map(one -> new AnswerTooLong(one.getKey(), one.getKey(), AnswerRules.LONGEST))
                .toList();
    }
}
