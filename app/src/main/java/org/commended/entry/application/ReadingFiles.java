package org.commended.entry.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commended.entry.domain.AnswerRefusal.FileHasVirus;
import org.commended.entry.domain.Answers;
import org.commended.entry.domain.AttachedFile;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.SavedAnswer;
import org.commended.entry.domain.Submissions;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.programme.domain.Question;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.files.Checked;
import org.commended.shared.files.FileId;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.files.UploadedFiles;
import org.springframework.stereotype.Component;

/** Whose files one may open: as a writer or an organiser all that ever answered a question of the entry. */
@Component
public class ReadingFiles {

    private final ReadingDrafts reading;
    private final Answers answers;
    private final Submissions submissions;
    private final UploadedFiles files;

    ReadingFiles(ReadingDrafts reading, Answers answers, Submissions submissions, UploadedFiles files) {
        this.reading = reading;
        this.answers = answers;
        this.submissions = submissions;
        this.files = files;
    }

    /** What is known of the files of an answer, by their ids. */
    public Map<FileId, UploadedFile> list(Draft draft, Question question) {
        return files.list(attached(draft, question).toList());
    }

    /** The files that nobody can open: an answer that rests on one is none. */
    public List<Refusal> infected(Draft draft) {
        List<Question> asked = draft.form().questions().stream()
                .filter(question -> question.kind() == Question.Kind.FILE && draft.isAsked(question))
                .toList();
        Map<FileId, UploadedFile> known = files.list(
                asked.stream().flatMap(question -> attached(draft, question)).toList());
        return asked.stream()
                .flatMap(question -> attached(draft, question)
                        .flatMap(id -> Stream.ofNullable(known.get(id)))
                        .filter(file -> file.checked() == Checked.INFECTED)
                        .<Refusal>map(file -> new FileHasVirus(question.id(), question.text(), file.name())))
                .toList();
    }

    private static Stream<FileId> attached(Draft draft, Question question) {
        return AttachedFile.of(draft.text(question)).stream().map(AttachedFile::id);
    }

    public FileId getOwn(Viewer writer, EntryId entry, FileId file) {
        return require(reading.get(entry, writer.id()), file);
    }

    /** Of an entry of an edition that the caller was found to organise. */
    public FileId get(EditionId edition, EntryId entry, FileId file) {
        return require(reading.get(entry, edition), file);
    }

    /** Words are no files, whatever they look like: only what the platform wrote as the answer to a question for files. */
    private FileId require(Draft draft, FileId file) {
        UploadedFile found = files.get(file);
        EntryId entry = draft.entry().id();
        Stream<String> written = answers.listVersions(entry).stream()
                .filter(answer -> isForFiles(draft, answer.question()))
                .map(SavedAnswer::text);
        Stream<String> sent = submissions.find(entry).stream()
                .flatMap(copy -> copy.answers().stream())
                .filter(answer -> answer.kind() == Question.Kind.FILE)
                .map(Answered::text);
        return Stream.concat(written, sent)
                .map(AttachedFile::of)
                .flatMap(Collection::stream)
                .filter(one -> one.isOf(found))
                .findFirst()
                .orElseThrow(NotFound::new)
                .id();
    }

    private static boolean isForFiles(Draft draft, String question) {
        return draft.form()
                .find(question)
                .filter(one -> one.kind() == Question.Kind.FILE)
                .isPresent();
    }
}
