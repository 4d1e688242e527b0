package org.commended.results.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.Judgements;
import org.commended.judging.Judgements.Comment;
import org.commended.results.FeedbackChecked;
import org.commended.results.FeedbackChosen;
import org.commended.results.FeedbackTold;
import org.commended.results.feedback.Feedback.Copy;
import org.commended.results.feedback.FeedbackRefusal.FeedbackChangedMeanwhile;
import org.commended.results.feedback.FeedbackRefusal.FeedbackCommentsCame;
import org.commended.results.feedback.FeedbackRefusal.FeedbackToldAlready;
import org.commended.results.feedback.FeedbackRefusal.FeedbackTooLong;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who decides about a category checks what an entrant may read, releases it, or takes that back. */
@Component
class CheckingFeedback {

    static final int LONGEST = 4_000;

    private final Feedbacks feedbacks;
    private final Judgements judgements;
    private final Entries entries;
    private final OpenResults open;
    private final ApplicationEventPublisher events;

    CheckingFeedback(
            Feedbacks feedbacks,
            Judgements judgements,
            Entries entries,
            OpenResults open,
            ApplicationEventPublisher events) {
        this.feedbacks = feedbacks;
        this.judgements = judgements;
        this.entries = entries;
        this.open = open;
        this.events = events;
    }

    /** The comments as they stand for whoever checks: as checked before, and those that came since as their judges wrote them. */
    static List<Copy> toCheck(List<Comment> comments, Feedback checked) {
        return comments.stream()
                .map(comment -> checked.comments().stream()
                        .filter(copy -> copy.key().equals(comment.key()))
                        .findFirst()
                        .orElseGet(() -> new Copy(comment.key(), comment.criterion(), comment.words(), false)))
                .toList();
    }

    /**
     * What was typed.
     *
     * @param words by the comment's key
     * @param leftOut keys of comments that are left out
     */
    record Typed(int version, String word, Map<String, String> words, List<String> leftOut) {

        /** Whether the comment stood on the page this was typed on. */
        boolean sawWords(Copy copy) {
            return words.containsKey(copy.key().toString());
        }

        /** What was on the page, as typed: a comment that nobody read is in none of it. */
        List<Copy> over(List<Copy> now) {
            return now.stream()
                    .filter(this::sawWords)
                    .map(copy -> new Copy(
                            copy.key(),
                            copy.criterion(),
                            words.getOrDefault(copy.key().toString(), copy.words()),
                            leftOut.contains(copy.key().toString())))
                    .toList();
        }

        List<Refusal> tooLong() {
            return Stream.concat(
                            Stream.of(Map.entry("word", word)),
                            words.entrySet().stream().map(one -> Map.entry("words-" + one.getKey(), one.getValue())))
                    .filter(one -> one.getValue().length() > LONGEST)
                    .<Refusal>map(one -> new FeedbackTooLong(one.getKey(), LONGEST))
                    .toList();
        }
    }

    @Transactional
    Outcome<EntryId> release(Entry entry, Typed typed, PersonId by, Instant now) {
        feedbacks.hold(entry.id());
        Feedback known = feedbacks.get(entry.id());
        List<Copy> comments =
                toCheck(judgements.get(entry.category()).of(entry.id()).comments(), known);
        Feedback wanted =
                new Feedback(entry.id(), typed.word(), typed.over(comments), by, now, known.toldAt(), known.version());
        if (known.isSameAs(wanted)) return Outcome.done(entry.id());
        if (known.version() != typed.version()) return Outcome.refused(new FeedbackChangedMeanwhile());
        if (!comments.stream().allMatch(typed::sawWords)) return Outcome.refused(new FeedbackCommentsCame());
        List<Refusal> tooLong = typed.tooLong();
        if (!tooLong.isEmpty()) return Outcome.refused(tooLong);
        feedbacks.put(wanted);
        events.publishEvent(
                new FeedbackChecked(entry.edition(), by, now, entry.id().value(), entry.category(), true));
        return Outcome.done(entry.id());
    }

    @Transactional
    Outcome<EntryId> takeBack(Entry entry, PersonId by, Instant now) {
        feedbacks.hold(entry.id());
        Feedback known = feedbacks.get(entry.id());
        if (!known.isChecked()) return Outcome.done(entry.id());
        if (known.toldAt() != null) return Outcome.refused(new FeedbackToldAlready());
        feedbacks.put(known.takenBack());
        events.publishEvent(
                new FeedbackChecked(entry.edition(), by, now, entry.id().value(), entry.category(), false));
        return Outcome.done(entry.id());
    }

    @Transactional
    void choose(EditionId edition, FeedbackKind kind, PersonId by, Instant now) {
        if (feedbacks.kind(edition) == kind) return;
        feedbacks.choose(edition, kind, by, now);
        events.publishEvent(new FeedbackChosen(edition, by, now, edition.value(), kind.word()));
    }

    /**
     * Tells the writers of everything that is checked, open, and was not told: pressed twice, each is told once.
     *
     * @return the entries whose writers are told now
     */
    @Transactional
    List<EntryId> tell(EditionId edition, PersonId by, Instant now) {
        if (feedbacks.kind(edition) == FeedbackKind.NONE) return List.of();
        List<Entry> ready = entries.list(edition).stream()
                .filter(entry -> entry.standing().isJudged())
                .toList();
        var opened = open.list(edition);
        Map<EntryId, Feedback> checked =
                feedbacks.list(ready.stream().map(Entry::id).toList());
        List<EntryId> told = ready.stream()
                .filter(entry -> opened.containsKey(entry.category()))
                .map(Entry::id)
                .filter(id -> isUntold(checked.get(id)))
                .toList();
        for (EntryId id : told) {
            feedbacks.hold(id);
            Feedback one = feedbacks.get(id);
            if (!isUntold(one)) continue;
            feedbacks.put(one.told(now));
            events.publishEvent(new FeedbackTold(edition, by, now, id));
        }
        return told;
    }

    static boolean isUntold(@Nullable Feedback one) {
        return one != null && one.isChecked() && one.toldAt() == null;
    }
}
