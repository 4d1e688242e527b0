package org.commended.shared.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines where nothing can be measured: by counting letters. */
final class Lines {

    private Lines() {}

    /**
     * Lines of at most {@code letters}, broken at spaces; a word longer than a line is broken too. Nothing is left
     * out; never empty.
     */
    static List<String> wrap(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            cut(line, letters, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void cut(StringBuilder line, int letters, List<String> lines) {
        while (line.length() > letters) {
            var at = Character.isHighSurrogate(line.charAt(letters - 1)) ? letters - 1 : letters;
            lines.add(line.substring(0, at));
            line.delete(0, at);
        }
    }
}
