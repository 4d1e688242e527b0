package org.commended.shared.picture;

import java.util.LinkedHashMap;
import java.util.Map;

/** An organiser's style sheet: the accent, and its tones worked out beforehand for browsers that cannot derive them. */
final class BrandSheet {

    /** The condition under which {@code tokens.css} derives the tones in the browser. */
    static final String DERIVES = "(color: light-dark(#fff, #000)) and (color: oklch(from #fff l c h))";

    private BrandSheet() {}

    static String of(BrandColour accent) {
        var sheet = new StringBuilder(":root { --accent: ").append(accent.hex()).append("; }\n");
        sheet.append("@supports not (").append(DERIVES).append(") {\n  :root {");
        tones(accent).forEach((name, tone) -> sheet.append(' ')
                .append(name)
                .append(": ")
                .append(tone.hex())
                .append(';'));
        return sheet.append(" }\n}\n").toString();
    }

    /** The tones for light paper, by the names of {@code tokens.css}. */
    static Map<String, BrandColour> tones(BrandColour accent) {
        var text = accent.onPaper();
        var tones = new LinkedHashMap<String, BrandColour>();
        tones.put("--accent-text", text);
        tones.put("--accent-deep", text.mixed(.65, BrandColour.INK));
        tones.put("--glow", accent.glow());
        for (var step = 1; step <= 4; step++) {
            tones.put("--tint-" + step, accent.tint(step));
        }
        return tones;
    }
}
