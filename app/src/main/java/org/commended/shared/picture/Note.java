package org.commended.shared.picture;

/**
 * A few words standing in a chart.
 *
 * @param x a share of the width, 0 to 100
 * @param y pixels from the top to the foot of the letters
 * @param words what is written
 * @param kind a class of {@code drawings.css}, or "end" and "middle" for where the words hang; several with a space
 * between
 */
record Note(double x, double y, String words, String kind) {

    void write(Drawing drawing) {
        drawing.element("text");
        if (!kind.isEmpty()) {
            drawing.with("class", kind);
        }
        drawing.withPercent("x", x).with("y", y).holds().words(words).end("text");
    }
}
