package org.commended.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.commended.shared.files.scanning.Clamd;
import org.commended.shared.files.scanning.Scanner;
import org.commended.shared.files.store.Contents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Beside requests: looks for viruses in a file, and makes the small copy of a picture. Done twice it changes nothing. */
@Component
class CheckingFile {

    private final UploadedFiles files;
    private final Contents contents;
    private final Optional<Scanner> scanner;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CheckingFile(
            UploadedFiles files,
            Contents contents,
            FileSettings settings,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.files = files;
        this.contents = contents;
        this.scanner = settings.hasScanner() ? Optional.of(new Clamd(settings.scanner())) : Optional.empty();
        this.events = events;
        this.transaction = transaction;
    }

    /** What is said of a file that has just come. */
    Checked atFirst() {
        return scanner.isPresent() ? Checked.CHECKING : Checked.NOT_CHECKED;
    }

    void check(FileId id, Instant now) {
        files.find(id).ifPresent(file -> {
            if (look(file, now).maySend() && file.kind().isPicture() && file.webCopy() == null) copy(file);
        });
    }

    private Checked look(UploadedFile file, Instant now) {
        if (file.checked() != Checked.CHECKING) return file.checked();
        if (scanner.isEmpty()) return say(file, Checked.NOT_CHECKED, now);
        return switch (scan(scanner.get(), file)) {
            case Scanner.Verdict.Clean _ -> say(file, Checked.CLEAN, now);
            case Scanner.Verdict.Infected _ -> say(file, Checked.INFECTED, now);
        };
    }

    private Scanner.Verdict scan(Scanner asked, UploadedFile file) {
        try (InputStream content = Contents.require(contents, file.sha256())) {
            return asked.scan(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Checked say(UploadedFile file, Checked checked, Instant now) {
        transaction.executeWithoutResult(status -> {
            files.checked(file.id(), checked, now);
            if (checked == Checked.INFECTED) {
                events.publishEvent(new FileFoundInfected(file.id().value(), file.by(), file.name(), now));
            }
        });
        return checked;
    }

    private void copy(UploadedFile file) {
        try (InputStream content = Contents.require(contents, file.sha256())) {
            WebCopy.of(content, file.kind()).ifPresent(small -> keep(file, small));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void keep(UploadedFile file, byte[] small) {
        try (Contents.Laid laid = contents.lay(new java.io.ByteArrayInputStream(small), small.length)) {
            laid.keep();
            files.webCopyMade(file.id(), laid.sha256());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
