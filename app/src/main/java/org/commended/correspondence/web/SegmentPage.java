package org.commended.correspondence.web;

import java.time.Instant;
import java.util.List;
import org.commended.correspondence.segment.Segment;
import org.commended.programme.Programmes;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who would be written to, and what.
 *
 * @param done who gets nothing, since nothing of theirs is missing
 */
public record SegmentPage(
        Programmes.Whole whole, Segment segment, List<Reader> readers, List<String> done, boolean open, Form form)
        implements Page {

    public SegmentPage {
        readers = List.copyOf(readers);
        done = List.copyOf(done);
    }

    /**
     * Somebody of the segment.
     *
     * @param about their entries
     * @param writtenTo when they were last written to in the past week; null when they were not
     */
    public record Reader(
            String id,
            String name,
            String email,
            String about,
            @Nullable Instant writtenTo) {}

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String address() {
        return whole.desk() + "/letters/" + segment.slug();
    }

    public boolean anyRecent() {
        return readers.stream().anyMatch(reader -> reader.writtenTo() != null);
    }

    /** The placeholders as they are written. */
    public String placeholders() {
        return String.join(
                " ",
                segment.placeholders().stream().map(word -> "{" + word + "}").toList());
    }
}
