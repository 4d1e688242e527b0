package org.commended.finalist.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.finalist.Finalists;
import org.commended.finalist.Finalists.Told;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.MyWork;
import org.springframework.stereotype.Component;

/** The finalists among somebody's entries, with what is left to do. */
@Component
class FinalistOfMine implements MyWork {

    private static final int PLACE = 290;

    private final Entries entries;
    private final Finalists finalists;
    private final FinalistTasks tasks;

    FinalistOfMine(Entries entries, Finalists finalists, FinalistTasks tasks) {
        this.entries = entries;
        this.finalists = finalists;
        this.tasks = tasks;
    }

    @Override
    public List<Section> of(Viewer viewer, Instant now) {
        Map<EditionId, Map<EntryId, Told>> told = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (Entry entry : entries.listWrittenBy(viewer.id())) {
            if (entry.submittedAt() == null) continue;
            var known = told.computeIfAbsent(entry.edition(), finalists::listTold);
            if (known.containsKey(entry.id())) items.add(item(entry));
        }
        return items.isEmpty() ? List.of() : List.of(new Section(PLACE, Said.of("finalist.mine"), null, items));
    }

    private Item item(Entry entry) {
        List<TaskAnswer> done = tasks.listAnswers(List.of(entry.id()));
        long left = tasks.list(entry.edition()).stream()
                .filter(task -> task.isFor(entry.category()))
                .filter(task -> done.stream().noneMatch(one -> one.task().equals(task.id())))
                .count();
        return new Item(
                entry.title(),
                "/entries/" + entry.id() + "/finalist",
                null,
                left == 0 ? Said.of("finalist.mine.done") : Said.of("finalist.mine.left", left),
                left == 0 ? "done" : "warn");
    }
}
