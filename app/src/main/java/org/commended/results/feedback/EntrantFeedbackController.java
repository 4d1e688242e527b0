package org.commended.results.feedback;

import java.util.List;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.Judgements;
import org.commended.programme.Programmes;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What those who write an entry read of how it was judged; before it is open there is no such page. */
@RestController
class EntrantFeedbackController {

    private final Entries entries;
    private final Programmes programmes;
    private final Feedbacks feedbacks;
    private final Judgements judgements;
    private final OpenResults open;

    EntrantFeedbackController(
            Entries entries, Programmes programmes, Feedbacks feedbacks, Judgements judgements, OpenResults open) {
        this.entries = entries;
        this.programmes = programmes;
        this.feedbacks = feedbacks;
        this.judgements = judgements;
        this.open = open;
    }

    @GetMapping("/entries/{id}/feedback")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer) {
        EntryId asked = EntryId.of(id);
        if (!entries.listWriters(List.of(asked)).getOrDefault(asked, List.of()).contains(viewer.id()))
            throw new NotFound();
        Entry entry = entries.get(asked);
        AnnouncedDecision result = open.list(entry.edition()).get(entry.category());
        FeedbackKind kind = feedbacks.kind(entry.edition());
        Feedback checked = feedbacks.get(asked);
        if (result == null || kind == FeedbackKind.NONE || !checked.isChecked()) throw new NotFound();
        return new EntrantFeedbackPage(
                programmes.getWhole(entry.edition()),
                programmes.getCategory(entry.category()),
                entry,
                OpenFeedback.of(result, checked, kind, judgements.get(entry.category())));
    }
}
