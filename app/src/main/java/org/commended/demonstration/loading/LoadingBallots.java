package org.commended.demonstration.loading;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.BallotPapers.Paper;
import org.commended.demonstration.loading.LoadingEntries.Key;
import org.commended.judging.application.JudgesDesk;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.ballot.BallotView;
import org.commended.judging.ballot.BallotView.Next;
import org.commended.judging.ballot.Ballots;
import org.commended.judging.ballot.Compared;
import org.commended.judging.ballot.FillingBallot;
import org.commended.judging.ballot.FillingBallot.Place;
import org.commended.judging.ballot.Typed;
import org.commended.judging.domain.Stage;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;

/** Judges put entries in order, set two against each other and share points out; one of each panel is half-way. */
@Component
@OnlyInDemonstration
class LoadingBallots {

    private final FillingBallot filling;
    private final JudgesDesk desks;
    private final Ballots ballots;

    LoadingBallots(FillingBallot filling, JudgesDesk desks, Ballots ballots) {
        this.filling = filling;
        this.desks = desks;
        this.ballots = ballots;
    }

    /** @param ids of the entries in the house */
    void load(org.commended.demonstration.loading.Stage scene, Map<Key, EntryId> ids, Timeline timeline) {
        for (Paper paper : BallotPapers.read().ballots()) {
            Place place = new Place(
                    scene.category(paper.category()).id(),
                    scene.troupe().get(paper.judge()).id());
            timeline.at(scene.days().instant(paper.at()), now -> fill(place, paper, ids, now));
        }
    }

    private void fill(Place place, Paper paper, Map<Key, EntryId> ids, Instant now) {
        Desk desk = desks.get(place.category(), place.judge());
        Stage stage = Objects.requireNonNull(desk.stage());
        Typed typed = new Typed(0, given(paper, ids), null);
        if (stage.plan().method() == Method.PAIRS) compare(place, paper, ids, now);
        else Told.done(filling.give(place, typed, now));
        if (!paper.isOpen()) Told.done(filling.handIn(place, new Typed(seen(place, stage), Map.of(), null), now));
    }

    private int seen(Place place, Stage stage) {
        return ballots.get(stage.id(), place.judge()).version();
    }

    private static Map<EntryId, String> given(Paper paper, Map<Key, EntryId> ids) {
        Map<EntryId, String> given = new HashMap<>();
        Objects.requireNonNullElse(paper.points(), Map.<String, Integer>of())
                .forEach((entry, points) -> given.put(id(paper, entry, ids), String.valueOf(points)));
        for (String entry : paper.inOrder())
            given.put(id(paper, entry, ids), String.valueOf(paper.inOrder().indexOf(entry) + 1));
        return given;
    }

    private static EntryId id(Paper paper, String entry, Map<Key, EntryId> ids) {
        return Objects.requireNonNull(ids.get(new Key(paper.category(), entry)), entry);
    }

    private void compare(Place place, Paper paper, Map<Key, EntryId> ids, Instant now) {
        List<EntryId> order =
                paper.inOrder().stream().map(entry -> id(paper, entry, ids)).toList();
        int most = Objects.requireNonNullElse(paper.answers(), Integer.MAX_VALUE);
        for (int said = 0; said < most; said++) {
            Optional<Compared> next = next(place, order);
            if (next.isEmpty()) return;
            Told.done(filling.compare(place, next.get(), now));
        }
    }

    private Optional<Compared> next(Place place, List<EntryId> order) {
        Desk desk = desks.get(place.category(), place.judge());
        Stage stage = Objects.requireNonNull(desk.stage());
        var ballot = ballots.get(stage.id(), place.judge());
        List<EntryId> pile = desk.pile().stream().map(item -> item.entry().id()).toList();
        BallotView view = BallotView.of(stage, pile, ballot);
        Next next = view.next();
        if (next == null || view.left() == 0) return Optional.empty();
        int better = order.indexOf(next.first()) < order.indexOf(next.second()) ? 1 : -1;
        return Optional.of(new Compared(ballot.version(), next.first(), next.second(), better));
    }
}
