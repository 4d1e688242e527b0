package org.commended.shared.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a file may be. Which one it is, its content says; its name must agree. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final Set<String> extensions;
    private final String extension;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
        this.extension = extensions[0];
    }

    public String mediaType() {
        return mediaType;
    }

    /** As names usually end, without the dot. */
    public String extension() {
        return extension;
    }

    /** As people know it: {@code PDF}. */
    public String label() {
        return name();
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /** Whether it is a ZIP archive inside, as all office documents are. */
    public boolean isPacked() {
        return !isPicture() && this != PDF;
    }

    /** Whether a name ends as those of this kind do. */
    public boolean agreesWith(String name) {
        return extensions.contains(extensionOf(name));
    }

    public static Optional<FileKind> ofMediaType(String type) {
        return Stream.of(values()).filter(kind -> kind.mediaType.equals(type)).findFirst();
    }

    /** By its word in settings, such as {@code pdf}. */
    public static Optional<FileKind> ofWord(String word) {
        return Stream.of(values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The word it has in settings and season files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
