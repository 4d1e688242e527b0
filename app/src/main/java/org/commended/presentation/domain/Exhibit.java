package org.commended.presentation.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.files.FileId;
import org.commended.shared.files.FileKind;
import org.commended.shared.files.FileRules;
import org.commended.shared.files.FileSettings;

/**
 * A picture or document that one of those who visited shows to the panel.
 *
 * @param caption what it shows; also read out in the place of a picture
 */
public record Exhibit(UUID id, UUID stage, EntryId entry, PersonId by, FileId file, String caption, Instant at) {

    /** Of one person about one entry. */
    public static final int MOST = 20;

    public static final FileRules RULES = FileRules.of(
            java.util.Set.of(FileKind.JPEG, FileKind.PNG, FileKind.PDF, FileKind.DOCX, FileKind.XLSX, FileKind.ODT),
            FileSettings.LARGEST_MEGABYTES);
}
