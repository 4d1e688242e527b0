package org.commended.finalist.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.finalist.FinalistFileTakenOff;
import org.commended.finalist.FinalistTaskDone;
import org.commended.finalist.application.AnsweringTask.Asked;
import org.commended.finalist.application.AnsweringTask.Given;
import org.commended.finalist.domain.AnswerRules;
import org.commended.finalist.domain.FinalistRefusal.FinalistAnswerChanged;
import org.commended.finalist.domain.FinalistRefusal.FinalistFileAwaited;
import org.commended.finalist.domain.FinalistRefusal.FinalistFileFixed;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.files.FileId;
import org.commended.shared.files.FileRefusal.NoFileSent;
import org.commended.shared.files.FileRules;
import org.commended.shared.files.Sent;
import org.commended.shared.files.TakingFile;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.files.UploadedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A finalist answers with a file, puts another in its place, or takes it off. Once its day has passed what was sent stays; what
 * was not sent can still be. Words that came with a file that was not taken are about that file: they wait for it.
 */
@Component
public class SendingFile {

    private final AnsweringTask answering;
    private final Entries entries;
    private final FinalistTasks tasks;
    private final TakingFile taking;
    private final UploadedFiles files;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    SendingFile(
            AnsweringTask answering,
            Entries entries,
            FinalistTasks tasks,
            TakingFile taking,
            UploadedFiles files,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.answering = answering;
        this.entries = entries;
        this.tasks = tasks;
        this.taking = taking;
        this.files = files;
        this.transaction = transaction;
        this.events = events;
    }

    /** A task that an entry is asked. */
    public record Place(EntryId entry, UUID task) {}

    private record Standing(Asked asked, FinalistTask task, FileRules rules, Optional<TaskAnswer> answer) {}

    private Standing standing(Place place, Viewer viewer) {
        if (!entries.mayWrite(place.entry(), viewer.id())) throw new NotFound();
        Asked asked = answering.get(place.entry(), viewer);
        FinalistTask task = asked.get(place.task());
        FileRules rules = task.kind().file().orElseThrow(NotFound::new);
        return new Standing(asked, task, rules, asked.find(task));
    }

    /**
     * Stores and looks at the file before anything is held, and asks again then whether it may stay.
     *
     * @param sent without a name where only the words beside the file change
     */
    public Outcome<TaskAnswer> send(Place place, Given given, Sent sent, Viewer viewer, Instant now) {
        Standing standing = standing(place, viewer);
        List<Refusal> reasons = reasonsAgainst(standing, given, sent, now);
        boolean without = sent.name().isEmpty();
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (without) return keep(place, given, null, viewer, now);
        return taking.take(sent, standing.rules(), now)
                .fold(file -> keep(place, given, file, viewer, now), Outcome::refused);
    }

    private static List<Refusal> reasonsAgainst(Standing standing, Given given, Sent sent, Instant now) {
        List<Refusal> reasons =
                new ArrayList<>(AnswerRules.reasonsAgainst(standing.task().kind(), given.values()));
        if (isFixed(standing, now)) reasons.add(new FinalistFileFixed(sent.field()));
        boolean without = sent.name().isEmpty();
        boolean awaited = without ? given.awaitsFile() : !reasons.isEmpty();
        if (awaited) reasons.add(new FinalistFileAwaited(sent.field()));
        else if (without && standing.answer().isEmpty()) reasons.add(new NoFileSent(sent.field()));
        return reasons;
    }

    private static boolean isFixed(Standing standing, Instant now) {
        return standing.asked().isFixed(standing.task(), now);
    }

    private Outcome<TaskAnswer> keep(
            Place place, Given given, @Nullable UploadedFile file, Viewer viewer, Instant now) {
        return Objects.requireNonNull(
                transaction.execute(status -> keep(standing(place, viewer), given, file, viewer, now)));
    }

    private Outcome<TaskAnswer> keep(
            Standing standing, Given given, @Nullable UploadedFile file, Viewer viewer, Instant now) {
        TaskAnswer before = standing.answer().orElse(null);
        FileId last = before == null ? null : before.file();
        if (before != null && before.values().equals(given.values()) && isSame(last, file)) return Outcome.done(before);
        FileId id = file == null ? last : file.id();
        FinalistTask task = standing.task();
        EntryId entry = standing.asked().entry().id();
        var answer = new TaskAnswer(task.id(), entry, task.kind(), given.values(), id, viewer.id(), now, given.seen());
        if (id == null || isFixed(standing, now) || !tasks.put(answer))
            return Outcome.refused(new FinalistAnswerChanged());
        if (file != null) {
            files.keep(file.id(), now);
            if (last != null) files.release(last);
        }
        events.publishEvent(new FinalistTaskDone(
                standing.asked().entry().edition(),
                viewer.id(),
                now,
                entry.value(),
                task.kind().word()));
        return Outcome.done(answer);
    }

    /** The same content under the same name, or none anew: a form that was sent twice changes nothing. */
    private boolean isSame(@Nullable FileId last, @Nullable UploadedFile file) {
        if (file == null) return true;
        return last != null
                && files.find(last)
                        .filter(one -> one.sha256().equals(file.sha256()))
                        .filter(one -> one.name().equals(file.name()))
                        .isPresent();
    }

    /**
     * What is gone already is gone.
     *
     * @param seen the version of the answer that the page showed
     */
    @Transactional
    public Outcome<Place> remove(Place place, int seen, Viewer viewer, Instant now) {
        Standing standing = standing(place, viewer);
        if (standing.answer().isEmpty()) return Outcome.done(place);
        TaskAnswer answer = standing.answer().get();
        if (isFixed(standing, now)) return Outcome.refused(new FinalistFileFixed("file"));
        if (answer.version() != seen || !tasks.removeAnswer(answer, now))
            return Outcome.refused(new FinalistAnswerChanged());
        if (answer.file() != null) files.release(answer.file());
        events.publishEvent(new FinalistFileTakenOff(
                standing.asked().entry().edition(),
                viewer.id(),
                now,
                place.entry().value(),
                standing.task().kind().word()));
        return Outcome.done(place);
    }
}
