package org.commended.judging.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.entry.Entries;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.judging.application.ScoringEntry.Place;
import org.commended.judging.notes.Highlight;
import org.commended.judging.notes.HighlightRefusal.NoSuchWords;
import org.commended.judging.notes.HighlightRefusal.TooManyHighlights;
import org.commended.judging.notes.Highlights;
import org.commended.judging.notes.HighlightsOfJudges;
import org.commended.judging.notes.Passage;
import org.commended.programme.domain.Question;
import org.commended.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A judge marks words in an entry they may read, and takes marks away; for themselves, and no act. */
@Component
public class HighlightingEntry {

    /** In one entry; far more than help anybody. */
    static final int MOST = 300;

    private final JudgeRights rights;
    private final Entries entries;
    private final HighlightsOfJudges highlights;

    HighlightingEntry(JudgeRights rights, Entries entries, HighlightsOfJudges highlights) {
        this.rights = rights;
        this.entries = entries;
        this.highlights = highlights;
    }

    /** All of them, or none where one lies outside the text. */
    @Transactional
    public Outcome<Highlights> add(Place place, List<Highlight> more, Instant now) {
        SubmittedEntry entry = read(place);
        Map<String, Integer> lengths = lengths(entry);
        if (more.isEmpty() || !more.stream().allMatch(one -> isInside(one, lengths)))
            return Outcome.refused(new NoSuchWords());
        Highlights all = highlights.get(entry, place.judge());
        for (Highlight one : more) all = all.with(one);
        if (all.list().size() > MOST) return Outcome.refused(new TooManyHighlights(MOST));
        highlights.save(entry, place.judge(), all, now);
        return Outcome.done(all);
    }

    /** Marks the first place where some words stand. */
    @Transactional
    public Outcome<Highlights> add(Place place, String words, Instant now) {
        return texts(read(place)).entrySet().stream()
                .filter(text -> text.getValue().contains(words))
                .findFirst()
                .map(text -> add(place, List.of(found(text.getKey(), text.getValue(), words)), now))
                .orElseGet(() -> Outcome.refused(new NoSuchWords()));
    }

    private static Highlight found(String question, String text, String words) {
        int start = text.codePointCount(0, text.indexOf(words));
        return Highlight.of(question, start, start + words.codePointCount(0, words.length()));
    }

    /** One that is gone already is gone. */
    @Transactional
    public void remove(Place place, UUID id, Instant now) {
        SubmittedEntry entry = read(place);
        List<Highlight> rest = highlights.get(entry, place.judge()).list().stream()
                .filter(one -> !one.id().equals(id))
                .toList();
        highlights.save(entry, place.judge(), new Highlights(rest), now);
    }

    private SubmittedEntry read(Place place) {
        rights.getScorable(place.category(), place.entry(), place.judge());
        return entries.getSubmitted(place.entry());
    }

    private static boolean isInside(Highlight one, Map<String, Integer> lengths) {
        return one.start() >= 0 && one.start() < one.end() && one.end() <= lengths.getOrDefault(one.question(), -1);
    }

    /** How many code points judges read in each answer. */
    private static Map<String, Integer> lengths(SubmittedEntry entry) {
        return texts(entry).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue()
                .codePointCount(0, text.getValue().length())));
    }

    /** What judges read of an entry, by question. */
    public static Map<String, String> texts(SubmittedEntry entry) {
        String summary = entry.details().summary();
        if (entry.answers().isEmpty()) return summary == null ? Map.of() : Map.of(Passage.SUMMARY, summary);
        return entry.forJudges().stream()
                .filter(answer -> answer.kind() != Question.Kind.FILE)
                .collect(Collectors.toMap(
                        SubmittedEntry.Answered::question, SubmittedEntry.Answered::text, (one, other) -> one));
    }
}
