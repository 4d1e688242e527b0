package org.commended.finalist.application;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.finalist.Finalists.Told;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.finalist.domain.Spellings;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.files.FileId;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.files.UploadedFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which finalist has done what, without what is kept from whoever looks. */
@Component
public class FinalistBoard {

    private final SeeingFinalists seeing;
    private final Entries entries;
    private final FinalistTasks tasks;
    private final UploadedFiles files;

    FinalistBoard(SeeingFinalists seeing, Entries entries, FinalistTasks tasks, UploadedFiles files) {
        this.files = files;
        this.seeing = seeing;
        this.entries = entries;
        this.tasks = tasks;
    }

    /**
     * @param rows by category, then title
     * @param files what is known of those that were sent
     */
    public record Board(List<FinalistTask> tasks, List<Row> rows, Map<FileId, UploadedFile> files) {
        public Board {
            files = Map.copyOf(files);
            tasks = List.copyOf(tasks);
            rows = List.copyOf(rows);
        }
    }

    /** @param spellings names that are probably one, in what the entrant and the entry say */
    public record Row(Entry entry, boolean announced, List<TaskAnswer> answers, List<Spellings.Pair> spellings) {

        public Row {
            answers = List.copyOf(answers);
            spellings = List.copyOf(spellings);
        }

        public Optional<TaskAnswer> find(FinalistTask task) {
            return answers.stream()
                    .filter(answer -> answer.task().equals(task.id()))
                    .findFirst();
        }

        /** The file with which a task was answered. */
        public Optional<FileId> file(FinalistTask task) {
            return find(task).map(TaskAnswer::file);
        }

        public boolean isAsked(FinalistTask task) {
            return task.isFor(entry.category());
        }
    }

    @Transactional(readOnly = true)
    public Board get(EditionId edition, Viewer viewer) {
        return of(edition, seeing.list(edition, viewer));
    }

    /** @param kept entries that are kept from whoever takes it away */
    @Transactional(readOnly = true)
    public Board get(EditionId edition, Set<EntryId> kept, Map<EntryId, Told> told) {
        return of(edition, seeing.without(told, kept));
    }

    private Board of(EditionId edition, Map<EntryId, Told> told) {
        List<FinalistTask> asked = tasks.list(edition);
        if (told.isEmpty()) return new Board(asked, List.of(), Map.of());
        Map<EntryId, List<TaskAnswer>> answers =
                tasks.listAnswers(told.keySet()).stream().collect(groupingBy(TaskAnswer::entry));
        Map<FileId, UploadedFile> known = files.list(answers.values().stream()
                .flatMap(List::stream)
                .map(TaskAnswer::file)
                .flatMap(Stream::ofNullable)
                .toList());
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries.list(told.keySet())) {
            List<TaskAnswer> own = answers.getOrDefault(entry.id(), List.of());
            Told one = told.get(entry.id());
            rows.add(new Row(entry, one != null && one.announced(), own, Spellings.differing(names(entry, own))));
        }
        rows.sort(Comparator.comparing((Row row) -> row.entry().title()));
        return new Board(asked, rows, known);
    }

    /** Every name that could be printed for an entry. */
    public static Set<String> names(Entry entry, List<TaskAnswer> answers) {
        Set<String> names = new LinkedHashSet<>();
        entry.organisations().stream().map(EntryOrganisation::name).forEach(names::add);
        if (entry.details().nominee() != null)
            names.add(entry.details().nominee().name());
        answers.forEach(answer -> names.addAll(answer.names()));
        return names;
    }
}
