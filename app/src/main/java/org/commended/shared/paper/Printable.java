package org.commended.shared.paper;

import java.awt.Font;
import java.util.List;
import java.util.Locale;

/**
 * Text as it can be printed. A sign that none of the faces has is named where it has a name people know, such as
 * {@code [party popper]}, and is seen to be missing where it has none; what XML does not take is left out.
 */
final class Printable {

    private static final int ASCII_END = 0x7f;
    private static final String MISSING = "\ufffd";
    private static final List<Font> FACES = List.of(PrintFace.OTHERS.letters(), PrintFace.SANS.letters());

    private Printable() {}

    static String of(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> add(printed, sign));
        return printed.toString();
    }

    private static void add(StringBuilder printed, int sign) {
        if (isPlain(sign)) printed.append((char) sign);
        else if (sign <= ASCII_END || isUnseen(sign)) return;
        else if (isDrawn(sign)) printed.appendCodePoint(sign);
        else printed.append(named(sign));
    }

    private static boolean isPlain(int sign) {
        return sign >= ' ' && sign < ASCII_END || sign == '\n' || sign == '\t';
    }

    /** Signs that only say how others are to be joined or drawn, and what is no text at all. */
    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT -> true;
            case Character.NON_SPACING_MARK, Character.UNASSIGNED -> !isDrawn(sign);
            default -> false;
        };
    }

    private static boolean isDrawn(int sign) {
        return FACES.stream().anyMatch(face -> face.canDisplay(sign));
    }

    private static String named(int sign) {
        String name = Character.getName(sign);
        boolean known = Character.getType(sign) == Character.OTHER_SYMBOL && name != null;
        return known ? "[" + name.toLowerCase(Locale.ROOT) + "]" : MISSING;
    }
}
