package org.commended.shared.files.content;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/** How a camera was held, as it noted in the picture (Exif 2.3, 4.6.4, tag 0112): 1 is upright, 6 a quarter turned. */
public final class Orientation {

    public static final int UPRIGHT = 1;

    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;
    private static final int FIRST_THAT_SWAPS = 5;
    private static final int LAST = 8;
    private static final int LITTLE_ENDIAN = 0x4949;

    private Orientation() {}

    /** Reads a JPEG's head, and leaves the stream where it was. {@link #UPRIGHT} where nothing is said. */
    public static int of(ImageInputStream jpeg) throws IOException {
        jpeg.mark();
        ByteOrder order = jpeg.getByteOrder();
        try {
            jpeg.readUnsignedShort();
            return search(jpeg);
        } catch (IOException | RuntimeException nothingThere) {
            return UPRIGHT;
        } finally {
            jpeg.setByteOrder(order);
            jpeg.reset();
        }
    }

    private static int search(ImageInputStream jpeg) throws IOException {
        for (int marker = jpeg.readUnsignedShort(); marker != START_OF_SCAN; marker = jpeg.readUnsignedShort()) {
            long next = jpeg.getStreamPosition() + jpeg.readUnsignedShort();
            if (marker == APP1 && jpeg.readInt() == EXIF) return inExif(jpeg);
            jpeg.seek(next);
        }
        return UPRIGHT;
    }

    private static int inExif(ImageInputStream jpeg) throws IOException {
        jpeg.readUnsignedShort();
        long start = jpeg.getStreamPosition();
        boolean little = jpeg.readUnsignedShort() == LITTLE_ENDIAN;
        jpeg.setByteOrder(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        jpeg.readUnsignedShort();
        jpeg.seek(start + jpeg.readUnsignedInt());
        for (int left = jpeg.readUnsignedShort(); left > 0; left--) {
            int tag = jpeg.readUnsignedShort();
            jpeg.readUnsignedShort();
            jpeg.readUnsignedInt();
            int value = jpeg.readUnsignedShort();
            jpeg.readUnsignedShort();
            if (tag == TAG) return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
        }
        return UPRIGHT;
    }

    public static boolean swapsSides(int orientation) {
        return orientation >= FIRST_THAT_SWAPS;
    }

    /**
     * What turns a picture upright.
     *
     * @param width of the picture as it is stored, in pixels
     * @param height likewise
     */
    public static AffineTransform turning(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
