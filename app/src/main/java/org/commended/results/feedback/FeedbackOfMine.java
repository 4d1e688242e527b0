package org.commended.results.feedback;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.MyWork;
import org.springframework.stereotype.Component;

/** The feedback somebody can read, of the entries they write. */
@Component
class FeedbackOfMine implements MyWork {

    private static final int PLACE = 310;

    private final Entries entries;
    private final Feedbacks feedbacks;
    private final OpenResults open;

    FeedbackOfMine(Entries entries, Feedbacks feedbacks, OpenResults open) {
        this.entries = entries;
        this.feedbacks = feedbacks;
        this.open = open;
    }

    @Override
    public List<Section> of(Viewer viewer, Instant now) {
        List<Entry> written = entries.listWrittenBy(viewer.id());
        if (written.isEmpty()) return List.of();
        Map<EntryId, Feedback> checked =
                feedbacks.list(written.stream().map(Entry::id).toList());
        Map<EditionId, Map<CategoryId, AnnouncedDecision>> opened = new HashMap<>();
        List<Item> items = written.stream()
                .filter(entry -> checked.getOrDefault(entry.id(), Feedback.unchecked(entry.id()))
                        .isChecked())
                .filter(entry ->
                        opened.computeIfAbsent(entry.edition(), this::opened).containsKey(entry.category()))
                .sorted(Comparator.comparing(Entry::title))
                .map(entry -> new Item(entry.title(), "/entries/" + entry.id() + "/feedback", null, null, ""))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Section(PLACE, Said.of("feedback.mine"), null, items));
    }

    /** Nothing where the edition tells its entrants nothing. */
    private Map<CategoryId, AnnouncedDecision> opened(EditionId edition) {
        return feedbacks.kind(edition) == FeedbackKind.NONE ? Map.of() : open.list(edition);
    }
}
