package org.commended.judging.pack;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.entry.Entries;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.judging.application.JudgesDesk;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.domain.Stage;
import org.commended.people.People;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Fingerprint;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.paper.Printer;
import org.springframework.stereotype.Component;

/** Prints what a judge has on their desk in a category: nothing that they do not read on the site. */
@Component
class PrintingPack {

    private final JudgesDesk desks;
    private final Entries entries;
    private final People people;
    private final Printer printer;

    PrintingPack(JudgesDesk desks, Entries entries, People people, Printer printer) {
        this.desks = desks;
        this.entries = entries;
        this.people = people;
        this.printer = printer;
    }

    /** The desk, where there is something on it to print. */
    Desk getDesk(CategoryId category, PersonId judge) {
        Desk desk = desks.get(category, judge);
        if (desk.stage() == null || desk.pile().isEmpty()) throw new NotFound();
        return desk;
    }

    /** What a pack holds: a judge's entries of a stage, in the judge's own order. */
    record Held(Category category, Stage stage, List<EntryId> entries) {}

    String basis(Desk desk) {
        List<EntryId> ids = ids(desk);
        Held held = new Held(desk.category(), Objects.requireNonNull(desk.stage()), ids);
        return basis(held, entries.listFingerprints(ids));
    }

    /**
     * Another word where an entry came, went, or was put right, or the stage changed.
     *
     * @param copies the fingerprint of each entry's copy
     */
    static String basis(Held held, Map<EntryId, String> copies) {
        Stage stage = held.stage();
        String set = stage.id() + " " + stage.closesAt() + " " + held.category().version();
        return Fingerprint.of(set + "\n"
                + held.entries().stream().map(id -> id + " " + copies.get(id)).collect(Collectors.joining("\n")));
    }

    private static List<EntryId> ids(Desk desk) {
        return desk.pile().stream().map(item -> item.entry().id()).toList();
    }

    byte[] print(CategoryId category, PersonId judge, Instant now) {
        Desk desk = getDesk(category, judge);
        Stage stage = Objects.requireNonNull(desk.stage());
        String name = people.get(judge).name();
        return printer.print(new PackPage(desk, stage, name, read(desk), now), now);
    }

    private List<SubmittedEntry> read(Desk desk) {
        List<EntryId> ids = ids(desk);
        Map<EntryId, SubmittedEntry> copies =
                entries.listSubmitted(ids).stream().collect(toMap(SubmittedEntry::id, Function.identity()));
        return ids.stream().map(copies::get).filter(Objects::nonNull).toList();
    }
}
