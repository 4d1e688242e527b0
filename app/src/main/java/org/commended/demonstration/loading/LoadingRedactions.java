package org.commended.demonstration.loading;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.LoadingEntries.Key;
import org.commended.entry.Anonymity;
import org.commended.entry.application.RedactingEntry;
import org.commended.entry.application.RedactingEntry.Subject;
import org.commended.entry.application.RedactingEntry.Typed;
import org.commended.entry.domain.AnswerText;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.programme.domain.Category;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** Somebody goes through the entries of categories that are judged without names, the day before judging opens. */
@Component
@OnlyInDemonstration
class LoadingRedactions {

    private static final String GONE_THROUGH = "{d-44T14:30}";

    private final Anonymity anonymity;
    private final RedactingEntry redacting;

    LoadingRedactions(Anonymity anonymity, RedactingEntry redacting) {
        this.anonymity = anonymity;
        this.redacting = redacting;
    }

    void load(Stage stage, Map<Key, EntryId> ids, Timeline timeline) {
        List<Category> hidden = ids.keySet().stream()
                .map(Key::category)
                .distinct()
                .map(stage::category)
                .filter(Category::isAnonymous)
                .toList();
        timeline.at(
                stage.days().instant(GONE_THROUGH), now -> hidden.forEach(category -> redact(stage, category, now)));
    }

    private void redact(Stage stage, Category category, Instant now) {
        Viewer by = stage.troupe().get("ffion-rees");
        for (Entry entry : anonymity.listUnredacted(category.id())) {
            Subject subject = redacting.open(stage.edition(), entry.id());
            Map<String, String> words = new LinkedHashMap<>();
            for (Answered answer : subject.sent().forJudges())
                words.put(
                        answer.question(),
                        AnswerText.isName(answer.kind()) ? "" : subject.traces().blackOut(answer.text()));
            Told.done(redacting.redact(by, stage.edition(), entry.id(), new Typed(words, ""), now));
        }
    }
}
