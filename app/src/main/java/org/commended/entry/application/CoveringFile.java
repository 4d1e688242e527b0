package org.commended.entry.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.entry.application.RedactingEntry.Subject;
import org.commended.entry.domain.AttachedFile;
import org.commended.entry.domain.Redaction;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Question.Files;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.commended.shared.files.FileId;
import org.commended.shared.files.Sent;
import org.commended.shared.files.TakingFile;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.files.UploadedFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** An organiser puts a copy without names in the place of a file, once the entry's words have been gone through. */
@Component
public class CoveringFile {

    private final RedactingEntry redacting;
    private final TakingFile taking;
    private final UploadedFiles files;
    private final TransactionTemplate transaction;

    CoveringFile(RedactingEntry redacting, TakingFile taking, UploadedFiles files, TransactionTemplate transaction) {
        this.redacting = redacting;
        this.taking = taking;
        this.files = files;
        this.transaction = transaction;
    }

    /** A question that an entry of an edition answers with files. */
    public record Place(EditionId edition, EntryId entry, String question) {}

    /** Judges see the copy under a name that says nothing: the entry's reference and a number. */
    public Outcome<EntryId> cover(Viewer viewer, Place place, Sent sent, Instant now) {
        Subject subject = redacting.open(place.edition(), place.entry());
        require(subject, place.question());
        return taking.take(sent, asked(subject, place.question()).rules(), now)
                .fold(
                        file -> Outcome.done(
                                Objects.requireNonNull(transaction.execute(status -> add(viewer, place, file)))),
                        Outcome::refused);
    }

    private EntryId add(Viewer viewer, Place place, UploadedFile file) {
        Subject subject = redacting.hold(place.edition(), place.entry());
        String question = place.question();
        Redaction last = require(subject, question);
        files.keep(file.id(), file.at());
        List<AttachedFile> all = new ArrayList<>(AttachedFile.of(last.text(question)));
        String name = "%s-%d.%s"
                .formatted(
                        subject.sent().reference(), all.size() + 1, file.kind().extension());
        all.add(new AttachedFile(file.id(), file.sha256(), name));
        return save(viewer, subject, last, question, all, file.at());
    }

    /** One that is gone already is gone. */
    @Transactional
    public EntryId uncover(Viewer viewer, Place place, FileId file, Instant now) {
        Subject subject = redacting.hold(place.edition(), place.entry());
        Redaction last = require(subject, place.question());
        List<AttachedFile> all = AttachedFile.of(last.text(place.question()));
        List<AttachedFile> rest =
                all.stream().filter(one -> !one.id().equals(file)).toList();
        return rest.equals(all) ? place.entry() : save(viewer, subject, last, place.question(), rest, now);
    }

    /** A copy that stands in the redaction. */
    public FileId get(EditionId edition, EntryId entry, FileId file) {
        UploadedFile found = files.get(file);
        Subject subject = redacting.open(edition, entry);
        Redaction last = subject.last().orElseThrow(NotFound::new);
        return subject.sent().forJudges().stream()
                .filter(answer -> answer.kind() == Question.Kind.FILE)
                .flatMap(answer -> AttachedFile.of(last.text(answer.question())).stream())
                .filter(one -> one.isOf(found))
                .findFirst()
                .orElseThrow(NotFound::new)
                .id();
    }

    private EntryId save(
            Viewer viewer, Subject subject, Redaction last, String question, List<AttachedFile> all, Instant now) {
        Map<String, String> words = new HashMap<>(last.words());
        words.put(question, AttachedFile.write(all));
        return redacting.save(viewer, subject, words, now);
    }

    private static Redaction require(Subject subject, String question) {
        boolean answered = subject.sent().forJudges().stream()
                .anyMatch(answer ->
                        answer.kind() == Question.Kind.FILE && answer.question().equals(question));
        if (!answered) throw new NotFound();
        return subject.last().orElseThrow(NotFound::new);
    }

    private static Files asked(Subject subject, String question) {
        return subject.draft().form().find(question).map(Question::filesAsked).orElse(Files.USUAL);
    }
}
