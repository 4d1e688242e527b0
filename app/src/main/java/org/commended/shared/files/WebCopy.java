package org.commended.shared.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import org.commended.shared.files.content.Orientation;

/**
 * A picture as large as a page shows it, painted anew: nothing that was in the file besides the picture (where and when it
 * was taken, with what, by whom) is in the copy.
 */
final class WebCopy {

    /** In pixels, of the longer side. */
    static final int LONGEST_SIDE = 1_600;

    private static final float QUALITY = 0.85f;

    private WebCopy() {}

    /** Empty where the picture cannot be painted, as some made for print cannot. */
    static Optional<byte[]> of(InputStream content, FileKind kind) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(content)) {
            int turned = kind == FileKind.JPEG ? Orientation.of(input) : Orientation.UPRIGHT;
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return Optional.empty();
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return Optional.of(write(paint(read(reader), turned, kind), kind));
            } catch (IOException | RuntimeException cannotBePainted) {
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    /** Leaves pixels out while reading where there are far too many, so that a large picture takes little memory. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longest / (2 * LONGEST_SIDE));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    private static BufferedImage paint(BufferedImage picture, int turned, FileKind kind) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean lying = Orientation.swapsSides(turned);
        int type = kind == FileKind.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage small = new BufferedImage(lying ? height : width, lying ? width : height, type);
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform way = Orientation.turning(turned, width, height);
        way.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        brush.drawRenderedImage(picture, way);
        brush.dispose();
        return small;
    }

    private static byte[] write(BufferedImage picture, FileKind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(kind.mediaType()).next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
