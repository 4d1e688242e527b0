package org.commended.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.application.StartingEntry;
import org.commended.entry.application.SubmittingEntry;
import org.commended.entry.application.WithdrawingEntry;
import org.commended.entry.application.WritingAnswers;
import org.commended.entry.application.WritingAnswers.Typed;
import org.commended.entry.domain.About;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.springframework.boot.test.context.TestComponent;

/** Entrants who start, write and send, without a browser. */
@TestComponent
public class Entrants {

    private final StartingEntry starting;
    private final WritingAnswers writing;
    private final SubmittingEntry submitting;
    private final WithdrawingEntry withdrawing;
    private final ReadingDrafts reading;
    private final People people;

    Entrants(
            StartingEntry starting,
            WritingAnswers writing,
            SubmittingEntry submitting,
            WithdrawingEntry withdrawing,
            ReadingDrafts reading,
            People people) {
        this.starting = starting;
        this.writing = writing;
        this.submitting = submitting;
        this.withdrawing = withdrawing;
        this.reading = reading;
        this.people = people;
    }

    public Viewer viewer(PersonId id) {
        Person person = people.get(id);
        return new Viewer(id, person.name(), person.email(), Set.of());
    }

    public static About about(String title, String... organisations) {
        return new About(title, organisations(organisations), null, null);
    }

    public static About nomination(String nominee, String role, String organisation) {
        return new About(nominee, organisations(organisation), new Named(nominee, role), null);
    }

    private static List<EntryOrganisation> organisations(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> new EntryOrganisation(
                        name, name.equals(names[0]) ? EntryOrganisation.Role.LEAD : EntryOrganisation.Role.JOINT, null))
                .toList();
    }

    public EntryId draft(CategoryId category, About about, PersonId writer, Instant now) {
        var start =
                new StartingEntry.Start(category, about, "", UUID.randomUUID().toString());
        return switch (starting.start(viewer(writer), start, now)) {
            case Outcome.Done<String>(String address) -> EntryId.of(address.replaceFirst(".*/", ""));
            case Outcome.Refused<String>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    public void write(EntryId entry, PersonId writer, Map<String, String> answers, Instant now) {
        var draft = reading.get(entry, writer);
        Map<String, Typed> typed = new java.util.HashMap<>();
        answers.forEach((question, text) ->
                typed.put(question, new Typed(text, draft.answer(question).version(), "")));
        if (!(writing.save(viewer(writer), entry, form -> typed, now) instanceof WritingAnswers.Saving.Saved saved)) {
            throw new AssertionError("Not saved");
        }
        assert saved.draft() != null;
    }

    public EntryId sent(CategoryId category, About about, Map<String, String> answers, PersonId writer, Instant now) {
        EntryId entry = draft(category, about, writer, now);
        write(entry, writer, answers, now);
        send(entry, writer, now);
        return entry;
    }

    public void send(EntryId entry, PersonId writer, Instant now) {
        String mark = reading.get(entry, writer).mark();
        if (submitting.submit(viewer(writer), entry, mark, now) instanceof Outcome.Refused<?>(var reasons)) {
            throw new AssertionError(reasons);
        }
    }

    public void withdraw(EntryId entry, PersonId writer, Instant now) {
        withdrawing.withdraw(viewer(writer), entry, now);
    }
}
