package org.commended.entry;

import java.util.Map;
import org.commended.entry.Awards.Run;
import org.commended.entry.application.InvitingWriter;
import org.commended.entry.application.InvitingWriter.Wanted;
import org.commended.entry.domain.Invitations;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.Writers;
import org.commended.people.People;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

/** Two people who write one entry. */
@TestComponent
public class Colleagues {

    private final Awards awards;
    private final Entrants entrants;
    private final Writers writers;
    private final InvitingWriter inviting;
    private final Invitations invitations;
    private final People people;

    Colleagues(
            Awards awards,
            Entrants entrants,
            Writers writers,
            InvitingWriter inviting,
            Invitations invitations,
            People people) {
        this.awards = awards;
        this.entrants = entrants;
        this.writers = writers;
        this.inviting = inviting;
        this.invitations = invitations;
        this.people = people;
    }

    /** An entry with a first text and a figure, by Priya; Tom writes it too. */
    public record Shared(Run run, EntryId entry, PersonId priya, PersonId tom) {
        public String section() {
            return "/entries/" + entry + "/sections/1";
        }
    }

    /** Somebody who is asked to take part, and has not answered yet: the last part of the way to it. */
    public String ask(Shared shared, PersonId whom, Right right) {
        String email = people.get(whom).email();
        inviting.invite(entrants.viewer(shared.priya()), shared.entry(), new Wanted(email, "", right), Awards.OPEN);
        return invitations.list(whom).getFirst().id().toString();
    }

    public Shared entry() {
        Run run = awards.edition(HouseRules.NONE);
        CategoryId category = awards.category(run.edition(), Awards.change(), Awards.homes(), Awards.summary());
        PersonId priya = awards.person("Priya Nair");
        PersonId tom = awards.person("Tom Okafor");
        EntryId entry = entrants.draft(
                category, Entrants.about("Streets that breathe", "Aldermoor Council"), priya, Awards.OPEN);
        entrants.write(entry, priya, Map.of("change", "The first text.", "homes", "1"), Awards.OPEN);
        writers.add(entry, tom, Awards.OPEN);
        return new Shared(run, entry, priya, tom);
    }
}
