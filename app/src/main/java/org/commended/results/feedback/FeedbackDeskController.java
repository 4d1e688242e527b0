package org.commended.results.feedback;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commended.entry.Entries;
import org.commended.entry.KeptEntries;
import org.commended.entry.domain.Entry;
import org.commended.programme.Programmes;
import org.commended.results.feedback.FeedbackRefusal.FeedbackKindUnclear;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an edition tells its entrants, what is checked, and telling them. */
@RestController
class FeedbackDeskController {

    static final String DESK = "/manage/{organiser}/editions/{edition}/results/feedback";

    private final Programmes programmes;
    private final Entries entries;
    private final KeptEntries kept;
    private final Feedbacks feedbacks;
    private final OpenResults open;
    private final CheckingFeedback checking;

    FeedbackDeskController(
            Programmes programmes,
            Entries entries,
            KeptEntries kept,
            Feedbacks feedbacks,
            OpenResults open,
            CheckingFeedback checking) {
        this.programmes = programmes;
        this.entries = entries;
        this.kept = kept;
        this.feedbacks = feedbacks;
        this.open = open;
        this.checking = checking;
    }

    @GetMapping(DESK)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, Form form, Viewer viewer) {
        return page(EditionId.of(edition), form, viewer);
    }

    @PostMapping(DESK)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> choose(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        var kind = FeedbackKind.find(form.text("kind"));
        if (kind.isEmpty()) return Answer.refused(page(id, form.refused(List.of(new FeedbackKindUnclear())), viewer));
        checking.choose(id, kind.get(), viewer.id(), now);
        return Answer.seeOther(page(id, Form.empty(), viewer).href());
    }

    @PostMapping(DESK + "/letters")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> tell(@PathVariable String edition, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        Set<EntryId> untold = kept.listKept(id, viewer.id());
        long told = checking.tell(id, viewer.id(), now).stream()
                .filter(entry -> !untold.contains(entry))
                .count();
        return Answer.seeOther(page(id, Form.empty(), viewer).href() + "?told=" + told);
    }

    /** Entries that are kept from the organiser are not counted. */
    private FeedbackDeskPage page(EditionId edition, Form form, Viewer viewer) {
        Set<EntryId> untold = kept.listKept(edition, viewer.id());
        List<Entry> judged = entries.list(edition).stream()
                .filter(entry -> entry.standing().isJudged() && !untold.contains(entry.id()))
                .toList();
        Map<EntryId, Feedback> checked =
                feedbacks.list(judged.stream().map(Entry::id).toList());
        Map<CategoryId, List<Entry>> piles = judged.stream().collect(groupingBy(Entry::category));
        var opened = open.list(edition);
        List<FeedbackDeskPage.Row> rows = programmes.listCategories(edition).stream()
                .filter(category -> piles.containsKey(category.id()))
                .map(category -> new FeedbackDeskPage.Row(
                        category,
                        piles.getOrDefault(category.id(), List.of()).stream()
                                .map(entry -> checked.getOrDefault(entry.id(), Feedback.unchecked(entry.id())))
                                .toList(),
                        opened.containsKey(category.id())))
                .toList();
        return new FeedbackDeskPage(programmes.getWhole(edition), feedbacks.kind(edition), rows, form);
    }
}
