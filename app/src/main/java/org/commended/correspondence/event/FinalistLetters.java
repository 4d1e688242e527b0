package org.commended.correspondence.event;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.PlainText;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.finalist.FinalistReminded;
import org.commended.finalist.Finalists;
import org.commended.finalist.Finalists.Told;
import org.commended.finalist.FinalistsToldInConfidence;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.people.domain.EmailAddress;
import org.commended.programme.Programmes;
import org.commended.shared.EntryId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells finalists in confidence, with the words of it, and reminds them; whoever was told nothing gets neither. */
@Component
class FinalistLetters {

    private final Outbox outbox;
    private final Letterheads heads;
    private final Entries entries;
    private final People people;
    private final Programmes programmes;
    private final Finalists finalists;
    private final FinalistTasks tasks;

    FinalistLetters(
            Outbox outbox,
            Letterheads heads,
            Entries entries,
            People people,
            Programmes programmes,
            Finalists finalists,
            FinalistTasks tasks) {
        this.outbox = outbox;
        this.heads = heads;
        this.entries = entries;
        this.people = people;
        this.programmes = programmes;
        this.finalists = finalists;
        this.tasks = tasks;
    }

    @EventListener
    void hear(FinalistsToldInConfidence told) {
        Letterhead head = heads.of(told.edition());
        String category = programmes.getCategory(told.category()).name();
        List<EntryId> ids = finalists.listTold(told.edition()).entrySet().stream()
                .filter(one -> one.getValue().category().equals(told.category()))
                .map(java.util.Map.Entry::getKey)
                .toList();
        for (Entry entry : entries.list(ids))
            for (Person writer : writers(entry)) {
                Wording wording = head.wording(
                        "finalist-in-confidence",
                        writer.name(),
                        PlainText.quoted(entry.title()),
                        category,
                        head.whole().edition().name(),
                        link(head, entry));
                outbox.lay(Letter.of("finalist-in-confidence", head.envelope(writer), wording, told.at()));
            }
    }

    private static String link(Letterhead head, Entry entry) {
        return head.link("/entries/" + entry.id() + "/finalist");
    }

    private List<Person> writers(Entry entry) {
        var ids = entries.listWriters(List.of(entry.id())).getOrDefault(entry.id(), List.of());
        return people.list(ids).stream()
                .filter(writer -> EmailAddress.isOne(writer.email()))
                .toList();
    }

    @EventListener
    void hear(FinalistReminded reminded) {
        Letterhead head = heads.of(reminded.edition());
        Entry entry = entries.get(reminded.entry());
        Told told = finalists.listTold(reminded.edition()).get(entry.id());
        if (told == null) return;
        String kind = reminded.overdue() ? "finalist-overdue" : "finalist-reminder";
        String list = list(head, reminded, told.announced());
        for (Person writer : writers(entry)) {
            Wording wording = head.wording(
                    kind,
                    writer.name(),
                    PlainText.quoted(entry.title()),
                    reminded.tasks().size(),
                    head.whole().edition().name(),
                    list,
                    link(head, entry));
            outbox.lay(Letter.of(kind, head.envelope(writer), wording, reminded.at()));
        }
    }

    /** What is to be done, line by line; and, while nobody else may know, that nobody else may. */
    private String list(Letterhead head, FinalistReminded reminded, boolean announced) {
        List<String> lines = new ArrayList<>();
        for (FinalistTask task : tasks.list(reminded.edition())) {
            if (!reminded.tasks().contains(task.id())) continue;
            String what = head.texts().get("finalist.kind." + task.kind().word());
            var due = task.due().atZone(head.whole().edition().zone());
            lines.add("    " + head.texts().get("letter.finalist.line", what, due));
        }
        String list = lines.stream().collect(joining("\n"));
        return announced ? list : list + "\n\n" + head.texts().get("letter.finalist.confidence");
    }
}
