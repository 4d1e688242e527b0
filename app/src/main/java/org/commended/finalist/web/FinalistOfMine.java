package org.commended.finalist.web;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.finalist.Finalists;
import org.commended.finalist.Finalists.Told;
import org.commended.finalist.domain.FinalistTask;
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
        List<Entry> mine = entries.listWrittenBy(viewer.id()).stream()
                .filter(entry -> entry.submittedAt() != null)
                .filter(entry -> told.computeIfAbsent(entry.edition(), finalists::listTold)
                        .containsKey(entry.id()))
                .toList();
        if (mine.isEmpty()) return List.of();
        List<FinalistTask> asked =
                tasks.list(mine.stream().map(Entry::edition).distinct().toList());
        List<TaskAnswer> done = tasks.listAnswers(mine.stream().map(Entry::id).toList());
        List<Item> items = mine.stream().map(entry -> item(entry, asked, done)).toList();
        return List.of(new Section(PLACE, Said.of("finalist.mine"), null, items));
    }

    private static Item item(Entry entry, List<FinalistTask> asked, List<TaskAnswer> done) {
        Set<UUID> sent = done.stream()
                .filter(one -> one.entry().equals(entry.id()))
                .map(TaskAnswer::task)
                .collect(toSet());
        long left = asked.stream()
                .filter(task -> task.edition().equals(entry.edition()) && task.isFor(entry.category()))
                .filter(task -> !sent.contains(task.id()))
                .count();
        return new Item(
                entry.title(),
                "/entries/" + entry.id() + "/finalist",
                null,
                left == 0 ? Said.of("finalist.mine.done") : Said.of("finalist.mine.left", left),
                left == 0 ? "done" : "warn");
    }
}
