package org.commended.shared.files.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.commended.shared.files.FileKind;
import org.commended.shared.files.content.Found.Known;
import org.commended.shared.files.content.Found.TooManyPixels;
import org.commended.shared.files.content.Found.Unknown;

/** How large a picture is, read from its head alone. */
public final class Pixels {

    /** In millions: a few more than cameras make. */
    public static final int MOST_MEGAPIXELS = 100;

    private static final long MILLION = 1_000_000;

    private Pixels() {}

    static Found look(Path file, FileKind kind) throws IOException {
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) return new Unknown();
            ImageReader reader = readers.next();
            try {
                reader.setInput(content, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > MOST_MEGAPIXELS * MILLION ? new TooManyPixels() : new Known(kind);
            } catch (IOException | RuntimeException notAPicture) {
                return new Unknown();
            } finally {
                reader.dispose();
            }
        }
    }
}
