package org.commended.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables of the documentation that what they are about writes itself, each between two marks. */
public final class Page {

    public static final Path CALIBRATION = Path.of("../docs/calibration.md");
    public static final Path PERFORMANCE = Path.of("../docs/performance.md");

    private Page() {}

    /** Puts a table between {@code <!-- mark -->} and {@code <!-- /mark -->}. */
    public static void write(Path page, String mark, List<String> head, List<String> rows) throws IOException {
        String from = "<!-- " + mark + " -->";
        String text = Files.readString(page);
        String table = "\n" + String.join("\n", head) + "\n" + String.join("\n", rows) + "\n";
        String before = text.substring(0, text.indexOf(from) + from.length());
        Files.writeString(page, before + table + text.substring(text.indexOf("<!-- /" + mark + " -->")));
    }
}
