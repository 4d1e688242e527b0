package org.commended.finalist.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.files.FileId;

/** What finalists are asked for, and what they answered. */
public interface FinalistTasks {

    /** By day, then kind. */
    List<FinalistTask> list(EditionId edition);

    /** Of several editions, by day, then kind. */
    List<FinalistTask> list(Collection<EditionId> editions);

    /** The tasks of all editions whose reminders may be due; of a day long past nobody is reminded any more. */
    List<FinalistTask> listDue(Instant now);

    void add(FinalistTask task);

    /** False where somebody changed it meanwhile; then nothing was written. */
    boolean save(FinalistTask task);

    void remove(UUID task);

    Map<UUID, Integer> countAnswers(EditionId edition);

    List<TaskAnswer> listAnswers(Collection<EntryId> entries);

    Optional<TaskAnswer> find(UUID task, EntryId entry);

    /** Keeps an answer if what stands there is at its version; false where somebody saved meanwhile. */
    boolean put(TaskAnswer answer);

    /** The files with which entries answered what asks for them, with the day after which they stay. */
    List<SentFile> listFiles(Collection<EntryId> entries, TaskKind kind);

    record SentFile(EntryId entry, FileId file, Instant due) {}

    /** Takes an answer off if what stands there is at this version; false where it is not. */
    boolean removeAnswer(TaskAnswer answer, Instant now);

    /** Notes that an entry is reminded; false where it was already, of this task with this day at this moment. */
    boolean remind(FinalistTask task, EntryId entry, Moment moment, Instant now);
}
