package org.commended.shared.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is asked of a file, told before anything is sent.
 *
 * @param kinds in their usual order
 * @param largest in bytes
 */
public record FileRules(List<FileKind> kinds, long largest) {

    public static final long MEGABYTE = 1_000_000;

    public FileRules {
        kinds = List.copyOf(kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds));
    }

    public static FileRules of(Collection<FileKind> kinds, int megabytes) {
        return new FileRules(new ArrayList<>(kinds), megabytes * MEGABYTE);
    }

    /** What people see: {@code PDF, PPTX}. */
    public String kindsInWords() {
        return kinds.stream().map(FileKind::label).collect(Collectors.joining(", "));
    }

    /** For the {@code accept} of a file field: {@code .pdf,.pptx,.jpg,.jpeg}. */
    public String accept() {
        return kinds.stream()
                .flatMap(kind -> kind == FileKind.JPEG
                        ? List.of(".jpg", ".jpeg").stream()
                        : List.of("." + kind.extension()).stream())
                .collect(Collectors.joining(","));
    }

    /** In whole megabytes of a million bytes, as people count them. */
    public long megabytes() {
        return largest / MEGABYTE;
    }
}
