package org.commended.correspondence.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.segment.LetterRefusal.LetterSubjectMissing;
import org.commended.correspondence.segment.LetterRefusal.LetterTextMissing;
import org.commended.correspondence.segment.LetterRefusal.LetterTooLong;
import org.commended.correspondence.segment.LetterRefusal.PlaceholderEmpty;
import org.commended.correspondence.segment.LetterRefusal.PlaceholderUnknown;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;

/**
 * A letter to a segment before it is sent.
 *
 * @param chosen whom to write to
 * @param again whether also those who were written to in the past week
 */
public record LetterDraft(Segment segment, Set<PersonId> chosen, String subject, String text, boolean again) {

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_TEXT = 10_000;

    public LetterDraft {
        chosen = Set.copyOf(chosen);
    }

    /** What stands in the way of its words, whoever gets it. */
    List<Refusal> reasons() {
        List<Refusal> reasons = new ArrayList<>();
        if (subject.isEmpty()) reasons.add(new LetterSubjectMissing());
        if (text.isEmpty()) reasons.add(new LetterTextMissing());
        if (subject.length() > LONGEST_SUBJECT) reasons.add(new LetterTooLong("subject", LONGEST_SUBJECT));
        if (text.length() > LONGEST_TEXT) reasons.add(new LetterTooLong("text", LONGEST_TEXT));
        reasons.addAll(unknown("subject", subject));
        reasons.addAll(unknown("text", text));
        return reasons;
    }

    private List<Refusal> unknown(String field, String words) {
        String allowed = String.join(
                ", ",
                segment.placeholders().stream().map(word -> "{" + word + "}").toList());
        return Placeholders.listOthers(words, segment.placeholders()).stream()
                .<Refusal>map(word -> new PlaceholderUnknown(field, "{" + word + "}", allowed))
                .toList();
    }

    /** Placeholders that nothing stands for, such as a deadline where none is set. */
    List<Refusal> empty(Map<String, String> values) {
        List<Refusal> reasons = new ArrayList<>();
        for (String field : List.of("subject", "text")) {
            String words = field.equals("subject") ? subject : text;
            Placeholders.list(words).stream()
                    .filter(word -> segment.placeholders().contains(word) && !values.containsKey(word))
                    .forEach(word -> reasons.add(new PlaceholderEmpty(field, "{" + word + "}")));
        }
        return reasons;
    }

    /** The letter as one of them reads it. */
    public Wording to(Recipient reader, String foot) {
        String body = Placeholders.fill(text, reader.values()).strip();
        return new Wording(Placeholders.fill(subject, reader.values()), body + "\n\n" + foot);
    }
}
