package org.commended.shared.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.commended.shared.picture.FittedText.Box;

/**
 * The picture that goes with a link when a page is shared: 1200 by 630 pixels, with the organiser's colour, a pattern
 * from the title, the title as large as it fits, and whose it is. The same words give the same picture.
 *
 * @param accent the organiser's colour
 * @param over a short line above the title: the award, the category, or the edition; may be blank
 * @param title what is shared; of any length
 * @param organiser whose awards they are
 */
public record ShareImage(BrandColour accent, String over, String title, String organiser) {

    public static final int WIDE = 1200;
    public static final int TALL = 630;

    private static final Tile.Size TILES = new Tile.Size(6, 9, false);
    private static final int MARGIN = 64;
    private static final int PATTERN = 420;
    private static final int COLUMN = WIDE - PATTERN - 2 * MARGIN + 16;
    private static final int TITLE_TOP = 116;
    private static final int FOOT_TOP = 536;

    private static final Box OVER = new Box(COLUMN, 36, 28, 20);
    private static final Box TITLE = new Box(COLUMN, FOOT_TOP - TITLE_TOP - 28, 92, 30);
    private static final Box ORGANISER = new Box(COLUMN, 46, 32, 20);

    /** The picture as PNG; some 30 to 60 kB. */
    public byte[] png() {
        var picture = new BufferedImage(WIDE, TALL, BufferedImage.TYPE_INT_RGB);
        var on = picture.createGraphics();
        try {
            paint(on);
        } finally {
            on.dispose();
        }
        return encoded(picture);
    }

    private void paint(Graphics2D on) {
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        on.setColor(awt(BrandColour.PAPER));
        on.fillRect(0, 0, WIDE, TALL);
        pattern((Graphics2D) on.create());
        words(on);
    }

    private void pattern(Graphics2D on) {
        on.translate(WIDE - PATTERN, 0);
        var scale = PATTERN / (double) (TILES.columns() * Tile.SIDE);
        on.scale(scale, scale);
        on.setStroke(new BasicStroke(0.2f));
        new PaintedPattern(title, accent).paint(on, TILES);
        on.dispose();
    }

    private void words(Graphics2D on) {
        on.setColor(awt(accent.onPaper()));
        FittedText.of(over, Typeface.SANS_STRONG, OVER).paint(on, MARGIN, MARGIN);
        on.setColor(awt(BrandColour.INK));
        FittedText.of(title, Typeface.SERIF, TITLE).paint(on, MARGIN, TITLE_TOP);
        on.fillRect(MARGIN, FOOT_TOP - 14, COLUMN, 2);
        FittedText.of(organiser, Typeface.SANS, ORGANISER).paint(on, MARGIN, FOOT_TOP + 6);
    }

    private static Color awt(BrandColour colour) {
        return new Color(colour.rgb());
    }

    private static byte[] encoded(BufferedImage picture) {
        var out = new ByteArrayOutputStream(65_536);
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
