package org.commended.finalist.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commended.shared.files.FileKind;
import org.commended.shared.files.FileRules;

/** What a finalist can be asked for. */
public enum TaskKind {
    /** A few words for the brochure. */
    SUMMARY,
    /** The name as it is printed and engraved, with the order of credits. */
    PRINTED_NAME,
    /** Who comes to present. */
    PRESENTERS,
    /** Places at the ceremony. */
    TABLE,
    /** What is shown to the panel. */
    SLIDES,
    /** For print and the screen at the ceremony. */
    PHOTOGRAPH;

    private static final int MOST_MEGABYTES = 50;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which file it asks for; empty where it asks for words. */
    public Optional<FileRules> file() {
        return switch (this) {
            case SUMMARY, PRINTED_NAME, PRESENTERS, TABLE -> Optional.empty();
            case SLIDES -> Optional.of(FileRules.of(Set.of(FileKind.PDF, FileKind.PPTX, FileKind.ODP), MOST_MEGABYTES));
            case PHOTOGRAPH -> Optional.of(FileRules.of(Set.of(FileKind.JPEG, FileKind.PNG), MOST_MEGABYTES));
        };
    }

    public static Optional<TaskKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
