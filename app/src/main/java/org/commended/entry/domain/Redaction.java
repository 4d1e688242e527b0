package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * What judges read of an entry where names are hidden.
 *
 * @param copy the SHA-256 of the copy whose words it was made of
 * @param words by question; a question without words here is blank to judges, whatever was answered
 */
public record Redaction(UUID id, EntryId entry, String copy, Map<String, String> words, PersonId by, Instant at) {

    /** Stands for the question where an entry has a summary and no answers. */
    public static final String SUMMARY = "(summary)";

    public Redaction {
        words = Map.copyOf(words);
    }

    public String text(String question) {
        return words.getOrDefault(question, "");
    }

    /** Whether the entry was sent or put right since. */
    public boolean isOfAnother(SubmittedEntry sent) {
        return !copy.equals(sent.sha256());
    }

    /** The copy as judges read it. Nothing in it comes from what was sent but the questions that were answered. */
    public SubmittedEntry cover(SubmittedEntry sent) {
        boolean summaryAlone = sent.answers().isEmpty();
        List<Answered> covered = sent.forJudges().stream()
                .map(answer -> answer.with(text(answer.question())))
                .toList();
        return new SubmittedEntry(
                sent.id(),
                sent.reference(),
                sent.reference(),
                summaryAlone ? EntryDetails.NONE.summarised(text(SUMMARY)) : EntryDetails.NONE,
                List.of(),
                covered,
                at,
                id.toString());
    }

    /** The entry as judges see it in a list. */
    public static Entry cover(Entry entry) {
        return new Entry(
                entry.id(),
                entry.edition(),
                entry.category(),
                entry.reference().toLowerCase(Locale.ROOT),
                entry.reference(),
                entry.reference(),
                EntryDetails.NONE,
                List.of(),
                entry.standing(),
                entry.origin(),
                null,
                entry.startedAt(),
                entry.startedAt(),
                entry.submittedAt() == null ? null : entry.startedAt(),
                0);
    }
}
