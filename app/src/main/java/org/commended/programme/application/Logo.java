package org.commended.programme.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.commended.programme.domain.LogoMissing;
import org.commended.programme.domain.LogoTooLarge;
import org.commended.programme.domain.NotALogo;
import org.commended.programme.domain.StoredFile;
import org.commended.shared.Outcome;

/** Reads logos that people send: SVG drawings without anything that acts or fetches, and PNG pictures. */
public final class Logo {

    public static final int MOST_KILOBYTES = 200;

    private static final int KILOBYTE = 1024;
    private static final int MOST_PIXELS = 4_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Logo() {}

    /** @param field the form's field that the file came in */
    public static Outcome<StoredFile> read(byte[] content, String field) {
        if (content.length == 0) return Outcome.refused(new LogoMissing(field));
        if (content.length > MOST_KILOBYTES * KILOBYTE) {
            return Outcome.refused(new LogoTooLarge(field, MOST_KILOBYTES));
        }
        return startsWithPng(content) ? png(content, field) : SvgDrawing.read(content, field);
    }

    private static boolean startsWithPng(byte[] content) {
        return content.length > PNG.length && Arrays.equals(content, 0, PNG.length, PNG, 0, PNG.length);
    }

    /** The size is read before the picture is: a small file may hold a picture that fills the memory. */
    private static Outcome<StoredFile> png(byte[] content, String field) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input);
            boolean fits = reader.getWidth(0) <= MOST_PIXELS && reader.getHeight(0) <= MOST_PIXELS;
            if (!fits) return Outcome.refused(new LogoTooLarge(field, MOST_KILOBYTES));
            reader.read(0);
            return Outcome.done(StoredFile.of(StoredFile.PNG, content));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Outcome.refused(new NotALogo(field));
        } finally {
            reader.dispose();
        }
    }
}
