package org.commended.entry;

import java.util.Map;
import org.commended.entry.Awards.Run;
import org.commended.entry.domain.Writers;
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

    Colleagues(Awards awards, Entrants entrants, Writers writers) {
        this.awards = awards;
        this.entrants = entrants;
        this.writers = writers;
    }

    /** An entry with a first text and a figure, by Priya; Tom writes it too. */
    public record Shared(Run run, EntryId entry, PersonId priya, PersonId tom) {
        public String section() {
            return "/entries/" + entry + "/sections/1";
        }
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
