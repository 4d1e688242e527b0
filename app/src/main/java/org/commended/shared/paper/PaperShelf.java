package org.commended.shared.paper;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commended.shared.picture.BrandColour;

/**
 * All that a document may refer to: the style sheet that lies beside the programme, and an organiser's colour. Addresses begin
 * with {@code paper:}, and no other is followed.
 */
record PaperShelf(byte[] bytes) implements FSStream {

    static final String PROTOCOL = "paper";

    private static final Pattern COLOUR = Pattern.compile("paper:colour/([0-9a-f]{6})\\.css");
    private static final String HOUSE = PROTOCOL + ":paper.css";

    static boolean holds(String address) {
        return address.equals(HOUSE) || COLOUR.matcher(address).matches();
    }

    static FSStream get(String address) {
        Matcher colour = COLOUR.matcher(address);
        if (colour.matches()) return new PaperShelf(tones(new BrandColour("#" + colour.group(1))));
        return new PaperShelf(house());
    }

    /** The organiser's colour, dark enough to be read, where the house's sheet leaves a place for it. */
    private static byte[] tones(BrandColour colour) {
        String text = colour.onPaper().hex();
        return """
                .accent { color: %1$s; } .rule { border-color: %1$s; } .tinted { background-color: %2$s; }
                """.formatted(text, colour.tint(1).hex()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] house() {
        try (InputStream in = PaperShelf.class.getResourceAsStream("/paper/paper.css")) {
            if (in == null) throw new IllegalStateException("No style sheet for paper");
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
