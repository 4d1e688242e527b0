package org.commended.presentation.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.entry.Anonymity;
import org.commended.presentation.domain.Exhibit;
import org.commended.presentation.domain.Exhibits;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.files.FileId;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.files.UploadedFiles;
import org.springframework.stereotype.Component;

/** What was shown of a visit, as somebody may see it: others' not while their own sheet is owed, nor while names are hidden. */
@Component
public class KnownExhibits {

    private final Exhibits exhibits;
    private final UploadedFiles files;
    private final Anonymity anonymity;

    KnownExhibits(Exhibits exhibits, UploadedFiles files, Anonymity anonymity) {
        this.exhibits = exhibits;
        this.files = files;
        this.anonymity = anonymity;
    }

    /** An exhibit with what is known of its file. */
    public record Shown(Exhibit exhibit, UploadedFile file) {}

    /** @param owes whether others' are still kept from the reader */
    List<Shown> list(UUID stage, EntryId entry, Reader reader, boolean owes) {
        boolean own = owes || anonymity.hides(reader.category());
        List<Exhibit> seen = exhibits.list(stage, entry).stream()
                .filter(one -> !own || one.by().equals(reader.person()))
                .toList();
        Map<FileId, UploadedFile> known =
                files.list(seen.stream().map(Exhibit::file).toList());
        return seen.stream()
                .filter(one -> known.containsKey(one.file()))
                .map(one -> new Shown(one, java.util.Objects.requireNonNull(known.get(one.file()))))
                .toList();
    }

    record Reader(PersonId person, CategoryId category) {}
}
