package org.commended.results.feedback;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.Judgements;
import org.commended.judging.Judgements.Judged;
import org.commended.results.application.DecidingRights;
import org.commended.results.application.DecidingRights.Decidable;
import org.commended.results.feedback.CheckingFeedback.Typed;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
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

/** The chair, or an organiser, checks what an entrant may read. */
@RestController
class FeedbackCheckController {

    static final String CHECK = "/judging/{category}/feedback/{entry}";
    private static final String WORDS = "words-";

    private final DecidingRights rights;
    private final Entries entries;
    private final Feedbacks feedbacks;
    private final Judgements judgements;
    private final CheckingFeedback checking;

    FeedbackCheckController(
            DecidingRights rights,
            Entries entries,
            Feedbacks feedbacks,
            Judgements judgements,
            CheckingFeedback checking) {
        this.rights = rights;
        this.entries = entries;
        this.feedbacks = feedbacks;
        this.judgements = judgements;
        this.checking = checking;
    }

    @GetMapping("/judging/{category}/feedback")
    @AllowedTo(Access.SIGNED_IN)
    Page list(@PathVariable String category, Viewer viewer, Instant now) {
        Decidable decidable = rights.get(CategoryId.of(category), viewer, now);
        List<Entry> judged = entries.listJudged(decidable.category().id());
        Map<EntryId, Feedback> checked =
                feedbacks.list(judged.stream().map(Entry::id).toList());
        Judged found = judgements.get(decidable.category().id());
        return new FeedbackListPage(
                decidable,
                feedbacks.kind(decidable.category().edition()),
                judged.stream()
                        .map(entry -> new FeedbackListPage.Row(
                                entry,
                                checked.getOrDefault(entry.id(), Feedback.unchecked(entry.id())),
                                found.of(entry.id()).comments().size()))
                        .toList());
    }

    @GetMapping(CHECK)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, @PathVariable String entry, Viewer viewer, Instant now) {
        Decidable decidable = rights.get(CategoryId.of(category), viewer, now);
        return page(decidable, entry(decidable, entry), Form.empty());
    }

    @PostMapping(CHECK)
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> release(
            @PathVariable String category, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        Decidable decidable = rights.get(CategoryId.of(category), viewer, now);
        Entry asked = entry(decidable, entry);
        return checking.release(asked, typed(form), viewer.id(), now)
                .fold(
                        done -> Answer.seeOther("/judging/" + category + "/feedback"),
                        reasons -> Answer.refused(page(decidable, asked, form.refused(reasons))));
    }

    @PostMapping(CHECK + "/opening")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> takeBack(
            @PathVariable String category, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        Decidable decidable = rights.get(CategoryId.of(category), viewer, now);
        Entry asked = entry(decidable, entry);
        return checking.takeBack(asked, viewer.id(), now)
                .fold(
                        done -> Answer.seeOther("/judging/" + category + "/feedback/" + entry),
                        reasons -> Answer.refused(page(decidable, asked, form.refused(reasons))));
    }

    private static Typed typed(Form form) {
        Map<String, String> words = new LinkedHashMap<>();
        form.names().stream()
                .filter(name -> name.startsWith(WORDS))
                .forEach(name -> words.put(name.substring(WORDS.length()), form.text(name)));
        String version = form.text("version");
        int known = version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
        return new Typed(known, form.text("word"), words, form.all("out"));
    }

    private Entry entry(Decidable decidable, String id) {
        EntryId asked = EntryId.of(id);
        return entries.listJudged(decidable.category().id()).stream()
                .filter(entry -> entry.id().equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private FeedbackCheckPage page(Decidable decidable, Entry entry, Form form) {
        Feedback checked = feedbacks.get(entry.id());
        Judged judged = judgements.get(entry.category());
        return new FeedbackCheckPage(
                decidable,
                entry,
                checked,
                judged.criteria(),
                CheckingFeedback.toCheck(judged.of(entry.id()).comments(), checked),
                form);
    }
}
