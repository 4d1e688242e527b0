package org.commended.shared.files.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.commended.shared.files.FileKind;
import org.commended.shared.files.content.Found.Known;
import org.commended.shared.files.content.Found.Unknown;

/** Looks at a file's bytes. Its first ones must be those of its kind: a page with a picture behind it is no picture. */
public final class Recognising {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LONGEST = 8;

    private Recognising() {}

    public static Found look(Path file) throws IOException {
        if (startsWith(file, ZIP)) return Packed.look(file);
        Optional<FileKind> kind = FileKind.ofMediaType(mediaType(file));
        if (kind.isEmpty() || kind.get().isPacked() || !startsWith(file, firstBytes(kind.get()))) return new Unknown();
        return kind.get().isPicture() ? Pixels.look(file, kind.get()) : new Known(kind.get());
    }

    private static String mediaType(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .toString();
        }
    }

    private static byte[] firstBytes(FileKind kind) {
        return switch (kind) {
            case PDF -> PDF;
            case JPEG -> JPEG;
            case PNG -> PNG;
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> ZIP;
        };
    }

    private static boolean startsWith(Path file, byte[] first) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] there = content.readNBytes(LONGEST);
            return there.length >= first.length && Arrays.equals(there, 0, first.length, first, 0, first.length);
        }
    }
}
