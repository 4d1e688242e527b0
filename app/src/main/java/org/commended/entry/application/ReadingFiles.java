package org.commended.entry.application;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
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
import org.commended.shared.Viewer;
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
        return files.list(AttachedFile.of(draft.text(question)).stream()
                .map(AttachedFile::id)
                .toList());
    }

    public FileId getOwn(Viewer writer, EntryId entry, FileId file) {
        reading.getOwn(entry, writer.id());
        return require(entry, file);
    }

    /** Of an entry of an edition that the caller was found to organise. */
    public FileId get(EditionId edition, EntryId entry, FileId file) {
        reading.get(entry, edition);
        return require(entry, file);
    }

    private FileId require(EntryId entry, FileId file) {
        Stream<String> written = answers.listVersions(entry).stream().map(SavedAnswer::text);
        Stream<String> sent = submissions.find(entry).stream()
                .flatMap(copy -> copy.answers().stream())
                .map(Answered::text);
        return Stream.concat(written, sent)
                .map(AttachedFile::of)
                .flatMap(Collection::stream)
                .map(AttachedFile::id)
                .filter(file::equals)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
