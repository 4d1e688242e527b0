package org.commended.entry.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commended.entry.domain.AnswerRefusal.TooManyFiles;
import org.commended.entry.domain.Answers;
import org.commended.entry.domain.AttachedFile;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.programme.domain.Question;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.files.FileId;
import org.commended.shared.files.FileRefusal.FileNamedTheSame;
import org.commended.shared.files.Sent;
import org.commended.shared.files.TakingFile;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.files.UploadedFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds a file to an answer, puts it in another's place, or takes one off. Each is a version by itself; no file is lost. */
@Component
public class AttachingFile {

    private final ReadingDrafts reading;
    private final Drafts drafts;
    private final Answers answers;
    private final TakingFile taking;
    private final UploadedFiles files;
    private final TransactionTemplate transaction;

    AttachingFile(
            ReadingDrafts reading,
            Drafts drafts,
            Answers answers,
            TakingFile taking,
            UploadedFiles files,
            TransactionTemplate transaction) {
        this.reading = reading;
        this.drafts = drafts;
        this.answers = answers;
        this.taking = taking;
        this.files = files;
        this.transaction = transaction;
    }

    /** A question of an entry that is answered with files. */
    public record Asked(EntryId entry, String question) {}

    /**
     * Stores and looks at the file before it holds the entry, for both may take long, and asks again then whether it may stay.
     *
     * @param replaced the file whose place it takes; empty for one more
     */
    public Outcome<EntryId> attach(Viewer viewer, Asked asked, Sent sent, Optional<FileId> replaced, Instant now) {
        Draft draft = reading.get(asked.entry(), viewer.id());
        Question question = question(draft, asked.question());
        List<Refusal> reasons = reasons(draft, question, others(draft, question, replaced), sent, now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return taking.take(sent, question.filesAsked().rules(), now)
                .fold(
                        file -> Objects.requireNonNull(
                                transaction.execute(status -> keep(viewer, asked, sent, replaced, file))),
                        Outcome::refused);
    }

    private Outcome<EntryId> keep(Viewer viewer, Asked asked, Sent sent, Optional<FileId> replaced, UploadedFile file) {
        Draft draft = reading.hold(asked.entry(), viewer.id());
        Question question = question(draft, asked.question());
        List<AttachedFile> others = others(draft, question, replaced);
        List<Refusal> reasons = reasons(draft, question, others, sent, file.at());
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return Outcome.done(add(viewer, draft, question, others, file));
    }

    private static List<AttachedFile> others(Draft draft, Question question, Optional<FileId> replaced) {
        return AttachedFile.of(draft.text(question)).stream()
                .filter(file -> !Optional.of(file.id()).equals(replaced))
                .toList();
    }

    private static List<Refusal> reasons(
            Draft draft, Question question, List<AttachedFile> others, Sent sent, Instant now) {
        List<Refusal> reasons = new ArrayList<>(draft.closedBecause(now));
        reasons.addAll(draft.fixedBecause(question, now));
        int most = question.filesAsked().most();
        if (others.size() >= most) reasons.add(new TooManyFiles(question.id(), question.text(), most));
        others.stream()
                .filter(file -> file.name().equalsIgnoreCase(sent.name()))
                .findFirst()
                .ifPresent(same -> reasons.add(new FileNamedTheSame(sent.field(), same.name())));
        return reasons;
    }

    private EntryId add(Viewer viewer, Draft draft, Question question, List<AttachedFile> others, UploadedFile file) {
        files.keep(file.id(), file.at());
        List<AttachedFile> all = new ArrayList<>(others);
        all.add(AttachedFile.of(file));
        return save(viewer, draft, question, all, file.at());
    }

    /** One that is gone already is gone. */
    @Transactional
    public Outcome<EntryId> remove(Viewer viewer, Asked asked, FileId file, Instant now) {
        Draft draft = reading.hold(asked.entry(), viewer.id());
        Question question = question(draft, asked.question());
        List<Refusal> closed = new ArrayList<>(draft.closedBecause(now));
        closed.addAll(draft.fixedBecause(question, now));
        if (!closed.isEmpty()) return Outcome.refused(closed);
        List<AttachedFile> rest = others(draft, question, Optional.of(file));
        if (AttachedFile.write(rest).equals(draft.text(question))) return Outcome.done(asked.entry());
        return Outcome.done(save(viewer, draft, question, rest, now));
    }

    private EntryId save(Viewer viewer, Draft draft, Question question, List<AttachedFile> all, Instant now) {
        EntryId entry = draft.entry().id();
        answers.save(entry, draft.answer(question.id()).replaced(AttachedFile.write(all), viewer.id(), now));
        drafts.changed(entry, now);
        return entry;
    }

    /** The question, where it is one for files. */
    public static Question question(Draft draft, String id) {
        return draft.form()
                .find(id)
                .filter(question -> question.kind() == Question.Kind.FILE)
                .orElseThrow(NotFound::new);
    }
}
