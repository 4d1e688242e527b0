package org.commended.shared.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, and as they should not. */
public final class SomeFiles {

    private static final String MAIN =
            "<Types><Override PartName=\"/x\" ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/></Types>";

    private SomeFiles() {}

    public static byte[] pdf(String words) {
        return bytes("%PDF-1.7\n%" + words + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] docx() {
        return office("wordprocessingml.document");
    }

    public static byte[] pptx() {
        return office("presentationml.presentation");
    }

    private static byte[] office(String main) {
        return zip(Map.of("[Content_Types].xml", bytes(MAIN.formatted(main)), "x", bytes("<x/>")));
    }

    public static byte[] withProgram() {
        return zip(Map.of(
                "[Content_Types].xml",
                bytes(MAIN.formatted("wordprocessingml.document")),
                "word/vbaProject.bin",
                bytes("Sub")));
    }

    /** A document with one part of so many noughts. */
    public static byte[] bomb(int megabytes) {
        byte[] noughts = new byte[1 << 20];
        return zipped(zip -> {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes(MAIN.formatted("wordprocessingml.document")));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < megabytes; i++) zip.write(noughts);
        });
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        return zipped(zip -> {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        });
    }

    private interface Writing {
        void to(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zipped(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            writing.to(zip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Red on the left, blue on the right. */
    public static byte[] picture(FileKind kind, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, kind == FileKind.PNG ? "png" : "jpg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A JPEG whose camera noted how it was held, and where. */
    public static byte[] photograph(int width, int height, int orientation, String place) {
        byte[] jpeg = picture(FileKind.JPEG, width, height);
        byte[] tiff = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0};
        byte[] noted = bytes(place);
        int length = 2 + 6 + tiff.length + noted.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        out.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        out.writeBytes(tiff);
        out.writeBytes(noted);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
