package org.commended.shared.files.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.commended.shared.files.FileKind;
import org.commended.shared.files.content.Found.HasProgram;
import org.commended.shared.files.content.Found.Known;
import org.commended.shared.files.content.Found.Unknown;
import org.commended.shared.files.content.Found.UnpacksTooFar;

/**
 * Office documents: ZIP archives whose kind stands in one of their parts (ECMA-376 part 2, 10.1.2: [Content_Types].xml;
 * OpenDocument 1.3 part 2, 3.3: mimetype). Every part is unpacked and counted, since what an archive says of its own
 * sizes may be false; nothing is written.
 */
final class Packed {

    /** In bytes: no one needs more to open a presentation. */
    static final long MOST_UNPACKED = 500_000_000;

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_KIND = 1_000_000;
    private static final int BUFFER = 1 << 16;

    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileKind.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileKind.PPTX,
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml", FileKind.PPTX);

    private final ZipFile archive;

    private Packed(ZipFile archive) {
        this.archive = archive;
    }

    static Found look(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return new Packed(archive).look();
        } catch (ZipException | IllegalArgumentException notWhole) {
            return new Unknown();
        }
    }

    private Found look() throws IOException {
        if (archive.size() > MOST_PARTS || unpacksTooFar()) return new UnpacksTooFar();
        Optional<String> types = read("[Content_Types].xml");
        if (hasProgram(types.orElse(""))) return new HasProgram();
        return kind(types).<Found>map(Known::new).orElseGet(Unknown::new);
    }

    private Optional<FileKind> kind(Optional<String> types) throws IOException {
        if (types.isPresent()) {
            return MAIN_PARTS.entrySet().stream()
                    .filter(main -> types.get().contains("\"" + main.getKey() + "\""))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
        return read("mimetype")
                .flatMap(type -> FileKind.ofMediaType(type.strip()))
                .filter(FileKind::isPacked);
    }

    private boolean hasProgram(String types) {
        return types.contains("macroEnabled")
                || archive.stream()
                        .map(part -> part.getName().toLowerCase(Locale.ROOT))
                        .anyMatch(Packed::isProgram);
    }

    /** OpenDocument keeps what it runs in two folders, of the document or of one within it. */
    private static boolean isProgram(String name) {
        String path = "/" + name;
        return name.endsWith("vbaproject.bin") || path.contains("/basic/") || path.contains("/scripts/");
    }

    private boolean unpacksTooFar() throws IOException {
        long left = MOST_UNPACKED;
        byte[] buffer = new byte[BUFFER];
        for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements() && left >= 0; ) {
            left -= unpacked(parts.nextElement(), buffer, left);
        }
        return left < 0;
    }

    private long unpacked(ZipEntry part, byte[] buffer, long most) throws IOException {
        long size = 0;
        try (InputStream content = archive.getInputStream(part)) {
            for (int read; size <= most && (read = content.read(buffer)) >= 0; ) size += read;
        }
        return size;
    }

    private Optional<String> read(String name) throws IOException {
        ZipEntry part = archive.getEntry(name);
        if (part == null) return Optional.empty();
        try (InputStream content = archive.getInputStream(part)) {
            return Optional.of(new String(content.readNBytes(MOST_KIND), StandardCharsets.UTF_8));
        }
    }
}
