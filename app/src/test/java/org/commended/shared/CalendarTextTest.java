package org.commended.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    @Property
    void lines_are_folded_at_75_octets_and_unfold_to_what_they_were(@ForAll @StringLength(max = 300) String text) {
        String plain = text.replaceAll("[\\p{C}]", "");

        String written = new CalendarText().line("X", plain).toString();

        List<String> lines = Arrays.asList(written.split("\r\n"));
        assertThat(lines).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n ", "")).isEqualTo("X:" + plain + "\r\n");
    }

    @Test
    void no_letter_is_cut_in_two() {
        String written = new CalendarText().line("SUMMARY", "ŵ".repeat(80)).toString();

        assertThat(written).doesNotContain("\ufffd");
        assertThat(written.replace("\r\n ", "")).contains("ŵ".repeat(80));
    }

    @Test
    void marks_that_mean_something_are_escaped() {
        assertThat(new CalendarText().words("LOCATION", "Hall, Saltwick; upstairs\nleft \\ right"))
                .hasToString("LOCATION:Hall\\, Saltwick\\; upstairs\\nleft \\\\ right\r\n");
    }
}
