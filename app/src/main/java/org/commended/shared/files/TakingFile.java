package org.commended.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.files.FileRefusal.FileEmpty;
import org.commended.shared.files.FileRefusal.FileHasProgram;
import org.commended.shared.files.FileRefusal.FileKindNotTaken;
import org.commended.shared.files.FileRefusal.FileNameNotTaken;
import org.commended.shared.files.FileRefusal.FileNotWhatItSays;
import org.commended.shared.files.FileRefusal.FileTooLarge;
import org.commended.shared.files.FileRefusal.FileUnpacksTooFar;
import org.commended.shared.files.FileRefusal.NoFileSent;
import org.commended.shared.files.FileRefusal.PictureTooDetailed;
import org.commended.shared.files.FileRefusal.SentEnoughToday;
import org.commended.shared.files.content.Found;
import org.commended.shared.files.content.Pixels;
import org.commended.shared.files.content.Recognising;
import org.commended.shared.files.store.Contents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a file that was sent: to the store, once it is known to be what it says and what is asked for. Call it before the
 * transaction of the act it belongs to, for it may take long; where that fails, what was stored is swept away.
 */
@Component
public class TakingFile {

    private static final int LONGEST_NAME = 200;

    /** In bytes, of one person within a day: far more than any entry asks for, and no way to fill the disk. */
    private static final long ALLOWANCE = 1000 * FileRules.MEGABYTE;

    private static final Duration DAY = Duration.ofDays(1);

    private final Contents contents;
    private final UploadedFiles files;
    private final CheckingFile checking;
    private final FileTasks tasks;
    private final TransactionTemplate transaction;

    TakingFile(
            Contents contents,
            UploadedFiles files,
            CheckingFile checking,
            FileTasks tasks,
            TransactionTemplate transaction) {
        this.contents = contents;
        this.files = files;
        this.checking = checking;
        this.tasks = tasks;
        this.transaction = transaction;
    }

    /**
     * Takes it, or says why not. Whoever uses it has still to {@link UploadedFiles#keep} it.
     *
     * @throws IllegalStateException within a transaction, which would hold its connection and its rows all the while
     */
    public Outcome<UploadedFile> take(Sent sent, FileRules rules, Instant now) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A file is taken before the transaction it is kept in");
        }
        if (sent.name().isEmpty()) return Outcome.refused(new NoFileSent(sent.field()));
        if (!isName(sent.name())) return Outcome.refused(new FileNameNotTaken(sent.field()));
        if (rules.kinds().stream().noneMatch(kind -> kind.agreesWith(sent.name()))) {
            return Outcome.refused(new FileKindNotTaken(sent.field(), sent.name(), rules.kindsInWords()));
        }
        try (InputStream content = sent.content().open();
                Contents.Laid laid = contents.lay(content, rules.largest())) {
            return look(sent, rules, laid, now);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A name without a path, and without characters that nobody sees. */
    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME
                && !name.startsWith(".")
                && name.codePoints()
                        .noneMatch(letter -> letter == '/'
                                || letter == '\\'
                                || Character.isISOControl(letter)
                                || Character.getType(letter) == Character.FORMAT);
    }

    private Outcome<UploadedFile> look(Sent sent, FileRules rules, Contents.Laid laid, Instant now) throws IOException {
        if (laid.isTooLarge()) return Outcome.refused(new FileTooLarge(sent.field(), sent.name(), rules.megabytes()));
        if (files.sizeSent(sent.by(), now.minus(DAY)) + laid.size() > ALLOWANCE) {
            return Outcome.refused(new SentEnoughToday(sent.field(), sent.name(), ALLOWANCE / FileRules.MEGABYTE));
        }
        if (laid.size() == 0) return Outcome.refused(new FileEmpty(sent.field(), sent.name()));
        Found found = Recognising.look(laid.path());
        if (found instanceof Found.Known(FileKind kind) && kind.agreesWith(sent.name())) {
            return Outcome.done(keep(sent, kind, laid, now));
        }
        return Outcome.refused(reason(found, sent));
    }

    private static Refusal reason(Found found, Sent sent) {
        return switch (found) {
            case Found.Known _ -> new FileNotWhatItSays(sent.field(), sent.name());
            case Found.Unknown _ -> new FileNotWhatItSays(sent.field(), sent.name());
            case Found.UnpacksTooFar _ -> new FileUnpacksTooFar(sent.field(), sent.name());
            case Found.HasProgram _ -> new FileHasProgram(sent.field(), sent.name());
            case Found.TooManyPixels _ -> new PictureTooDetailed(sent.field(), sent.name(), Pixels.MOST_MEGAPIXELS);
        };
    }

    private UploadedFile keep(Sent sent, FileKind kind, Contents.Laid laid, Instant now) {
        laid.keep();
        UploadedFile file = new UploadedFile(
                FileId.next(), laid.sha256(), sent.name(), kind, laid.size(), sent.by(), now, checking.atFirst(), null);
        transaction.executeWithoutResult(status -> {
            files.add(file);
            if (file.checked() == Checked.CHECKING || kind.isPicture()) tasks.check(file.id(), now);
        });
        return file;
    }
}
