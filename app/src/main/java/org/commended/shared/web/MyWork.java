package org.commended.shared.web;

import java.time.Instant;
import java.util.List;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;

/** What a module has for a person to do or to look at. The page {@code /my} is made of what all of them say. */
public interface MyWork {

    /** The sections of this module for a person, in any order; none where it has nothing for them. */
    List<Section> of(Viewer viewer, Instant now);

    /**
     * A heading with things under it.
     *
     * @param place where it stands among the others; the smallest first. Organising has 100, judging 200, entries 300
     * @param note a line under the heading, such as a deadline
     * @param links where to go from here, under the things
     */
    record Section(int place, Said heading, @Nullable Said note, List<Item> items, List<Link> links) {
        public Section {
            items = List.copyOf(items);
            links = List.copyOf(links);
        }

        public Section(int place, Said heading, @Nullable Said note, List<Item> items) {
            this(place, heading, note, items, List.of());
        }
    }

    /** A page that is no thing of its own. */
    record Link(Said words, String href) {}

    /**
     * One thing.
     *
     * @param about a line that tells it from others
     * @param tag how it stands
     * @param css class of the tag: {@code done}, {@code warn}, {@code stop} or nothing
     */
    record Item(
            String title,
            String href,
            @Nullable Said about,
            @Nullable Said tag,
            String css) {}

    /** A text by its key, with what it is filled in with. */
    record Said(String key, List<Object> arguments) {
        public Said {
            arguments = List.copyOf(arguments);
        }

        public static Said of(String key, Object... arguments) {
            return new Said(key, List.of(arguments));
        }

        public String in(Frame frame) {
            return frame.t(key, arguments.toArray());
        }
    }
}
