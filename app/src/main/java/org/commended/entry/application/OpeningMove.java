package org.commended.entry.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.entry.MoveBar;
import org.commended.entry.MoveBar.Case;
import org.commended.entry.MovesProposedAtMeetings.Proposed;
import org.commended.entry.domain.Crossing;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.EntryRules;
import org.commended.entry.domain.Move;
import org.commended.entry.domain.MoveRefusal.JudgingTooFar;
import org.commended.entry.domain.Moves;
import org.commended.people.People;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays an entry's own category beside one it could move to, and says what stands in the way. */
@Component
public class OpeningMove {

    private final ReadingDrafts reading;
    private final EntryForms forms;
    private final LookingRound lookingRound;
    private final Moves moves;
    private final Programmes programmes;
    private final People people;
    private final List<MoveBar> bars;

    OpeningMove(
            ReadingDrafts reading,
            EntryForms forms,
            LookingRound lookingRound,
            Moves moves,
            Programmes programmes,
            People people,
            List<MoveBar> bars) {
        this.reading = reading;
        this.forms = forms;
        this.lookingRound = lookingRound;
        this.moves = moves;
        this.programmes = programmes;
        this.people = people;
        this.bars = bars;
    }

    /** Lets nobody decide anything that a move rests on until the transaction ends. */
    void hold(EditionId edition) {
        bars.forEach(bar -> bar.hold(edition));
    }

    /** Whether judging has gone too far in its own category for an entry to be sent there now. */
    boolean isTooLate(Draft draft, PersonId organiser, Instant now) {
        Category here = draft.form().category();
        Case asked = new Case(draft.entry(), here, here, organiser, null, now);
        return bars.stream().anyMatch(bar -> bar.barsComing(asked));
    }

    /** Everything that keeps the entry from being asked there by an organiser. */
    public List<Refusal> against(Crossing crossing, PersonId organiser, Instant now) {
        return against(crossing, asked(crossing, organiser, null, now));
    }

    /** Everything that keeps a writer from accepting what they were asked. */
    public List<Refusal> against(Crossing crossing, Move move, PersonId writer, Instant now) {
        return against(crossing, asked(crossing, writer, move.at(), now));
    }

    private static Case asked(Crossing crossing, PersonId by, @Nullable Instant proposedAt, Instant now) {
        return new Case(crossing.here().entry(), crossing.from(), crossing.to(), by, proposedAt, now);
    }

    private List<Refusal> against(Crossing crossing, Case asked) {
        List<Refusal> reasons = new ArrayList<>(crossing.here().closedForGood());
        reasons.addAll(EntryRules.toMove(lookingRound.sending(crossing.there(), asked.now())));
        if (bars.stream().anyMatch(bar -> bar.barsLeaving(asked)))
            reasons.add(new JudgingTooFar(crossing.from().name()));
        if (bars.stream().anyMatch(bar -> bar.barsComing(asked)))
            reasons.add(new JudgingTooFar(crossing.to().name()));
        return reasons;
    }

    /** Between the entry's category and another of its edition; any other is not found. */
    public Crossing cross(Draft draft, CategoryId to) {
        EntryForm target = forms.get(to);
        boolean same = target.category().edition().equals(draft.entry().edition());
        if (!same || to.equals(draft.entry().category())) throw new NotFound();
        return new Crossing(draft, target);
    }

    /** The categories an entry of the edition could be moved to: those that are entered. */
    public List<Category> listOthers(Draft draft) {
        return programmes.listCategories(draft.entry().edition()).stream()
                .filter(category -> !category.isChosen()
                        && !category.id().equals(draft.entry().category()))
                .toList();
    }

    /**
     * What was asked last, for a writer.
     *
     * @param from where it stood when it was asked
     * @param by the name of the organiser who asked
     */
    public record Asked(Draft draft, Move move, Category from, Category to, String by) {}

    /** What a writer was asked last; whoever was never asked finds nothing. */
    public Asked get(EntryId id, PersonId writer) {
        Draft draft = reading.get(id, writer);
        Move last = moves.list(id).stream().findFirst().orElseThrow(NotFound::new);
        return new Asked(
                draft,
                last,
                programmes.getCategory(last.from()),
                programmes.getCategory(last.to()),
                people.get(last.by()).name());
    }

    /** The move that waits for an answer, with the name of the category it leads to. */
    public Optional<Waiting> findWaiting(EntryId id) {
        return moves.listWaiting(List.of(id)).stream()
                .findFirst()
                .map(move -> new Waiting(move, programmes.getCategory(move.to()).name()));
    }

    public record Waiting(Move move, String category) {}

    /** The names of the categories between which moves lead, asked or proposed by a panel. */
    Map<CategoryId, String> names(List<Move> asked, @Nullable Proposed proposed) {
        Stream<CategoryId> between = asked.stream().flatMap(move -> Stream.of(move.from(), move.to()));
        Stream<CategoryId> ahead = proposed == null ? Stream.empty() : Stream.of(proposed.to());
        List<CategoryId> ids = Stream.concat(between, ahead).distinct().toList();
        return programmes.listCategories(ids).stream().collect(Collectors.toMap(Category::id, Category::name));
    }
}
