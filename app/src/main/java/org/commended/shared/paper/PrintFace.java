package org.commended.shared.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The type documents are set in. What the house's own has no letters for is set in DejaVu, which has most alphabets. */
enum PrintFace {
    SANS("CommendedSans-Regular.ttf", "Commended Sans", 400, FontStyle.NORMAL),
    SANS_STRONG("CommendedSans-SemiBold.ttf", "Commended Sans", 600, FontStyle.NORMAL),
    SERIF("CommendedSerif-Regular.ttf", "Commended Serif", 400, FontStyle.NORMAL),
    SERIF_STRONG("CommendedSerif-SemiBold.ttf", "Commended Serif", 600, FontStyle.NORMAL),
    SERIF_ITALIC("CommendedSerif-Italic.ttf", "Commended Serif", 400, FontStyle.ITALIC),
    OTHERS("DejaVuSans.ttf", "DejaVu Sans", 400, FontStyle.NORMAL);

    private final byte[] file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    PrintFace(String file, String family, int weight, FontStyle style) {
        this.file = read(file);
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    private static byte[] read(String file) {
        try (InputStream in = PrintFace.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) throw new IllegalStateException("No such font: " + file);
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Only the letters that a document uses are put into it. */
    void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(file), family, weight, style, true);
    }

    Font letters() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (IOException | FontFormatException unreadable) {
            throw new IllegalStateException("Not a font: " + family, unreadable);
        }
    }
}
