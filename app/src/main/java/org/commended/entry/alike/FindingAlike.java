package org.commended.entry.alike;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.commended.engine.likeness.Likeness;
import org.commended.engine.likeness.Pair;
import org.commended.engine.likeness.Told;
import org.commended.entry.Entries;
import org.commended.entry.domain.AnswerText;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.programme.domain.Question;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares all entries of an edition as they were sent. What was answered in confidence is left out: it is not for comparing. */
@Component
class FindingAlike {

    private final Entries entries;
    private final AlikePairs pairs;

    FindingAlike(Entries entries, AlikePairs pairs) {
        this.entries = entries;
        this.pairs = pairs;
    }

    @Transactional
    void find(EditionId edition) {
        List<EntryId> judged = entries.list(edition).stream()
                .filter(entry -> entry.standing().isJudged())
                .map(Entry::id)
                .toList();
        List<Told> told =
                entries.listSubmitted(judged).stream().map(FindingAlike::told).toList();
        pairs.replace(
                edition, Likeness.pairs(told).stream().map(FindingAlike::pair).toList());
    }

    private static Told told(SubmittedEntry entry) {
        String text = entry.frozen().answers().stream()
                .filter(answer -> answer.kind() != Question.Kind.FILE && !AnswerText.isName(answer.kind()))
                .filter(answer -> answer.audience() != Question.Audience.CONFIDENTIAL)
                .map(answer -> answer.text())
                .collect(joining("\n"));
        return new Told(
                entry.frozen().id().toString(),
                entry.frozen().title(),
                text,
                entry.frozen().organisations().stream()
                        .map(EntryOrganisation::name)
                        .toList());
    }

    private static AlikePair pair(Pair pair) {
        return new AlikePair(
                EntryId.of(pair.one()), EntryId.of(pair.other()), pair.likeness(), pair.why(), pair.shared());
    }
}
