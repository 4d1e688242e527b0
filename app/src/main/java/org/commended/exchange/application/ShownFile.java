package org.commended.exchange.application;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.commended.programme.application.Logo;
import org.commended.programme.domain.StoredFile;

/** A picture or drawing that came beside a season file, made fit to be shown to everybody. */
final class ShownFile {

    private static final String JPEG = "image/jpeg";
    private static final byte[] BEGINS_JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] BEGINS_PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final int MOST_BYTES = 10 << 20;
    private static final int MOST_PIXELS = 8_000;

    /** Empty where it is no picture of a known kind, is too large, or would do more than be seen. */
    static Optional<StoredFile> read(byte[] content) {
        if (content.length > MOST_BYTES) return Optional.empty();
        if (begins(content, BEGINS_JPEG)) return picture(content, "jpeg").map(ShownFile::withoutTrace);
        if (begins(content, BEGINS_PNG)) {
            return picture(content, "png").map(picture -> StoredFile.of(StoredFile.PNG, content));
        }
        return Logo.read(content, "").fold(Optional::of, reasons -> Optional.empty());
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length > with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    /** The size is read before the picture is: a small file may hold a picture that fills the memory. */
    private static Optional<BufferedImage> picture(byte[] content, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input);
            boolean fits = reader.getWidth(0) <= MOST_PIXELS && reader.getHeight(0) <= MOST_PIXELS;
            return fits ? Optional.of(reader.read(0)) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Written anew: a camera writes into its files where and when it was. */
    private static StoredFile withoutTrace(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return StoredFile.of(JPEG, out.toByteArray());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ShownFile() {}
}
