package org.commended.judging.ballot;

import java.time.Instant;
import java.util.List;
import org.commended.judging.Abstained;
import org.commended.judging.BallotHandedIn;
import org.commended.judging.BallotTakenBack;
import org.commended.judging.ScoreSheetTakenBack;
import org.commended.judging.application.JudgesDesk;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.ballot.Line.Kind;
import org.commended.judging.ballot.Line.Words;
import org.commended.judging.domain.Stage;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A judge says something at a stage without sheets, hands it in, or takes it back. What is said is no act; handing in, leaving
 * an entry out and taking either back are.
 */
@Component
public class FillingBallot {

    private final JudgesDesk desks;
    private final Ballots ballots;
    private final ApplicationEventPublisher events;

    FillingBallot(JudgesDesk desks, Ballots ballots, ApplicationEventPublisher events) {
        this.desks = desks;
        this.ballots = ballots;
        this.events = events;
    }

    /** Whose ballot in which category. */
    public record Place(CategoryId category, PersonId judge) {}

    /** What the judge has before them, held until the transaction ends. */
    private record Held(EditionId edition, BallotFilling filling, Instant now) {
        Stage stage() {
            return filling.stage();
        }

        Ballot ballot() {
            return filling.ballot();
        }
    }

    /** Places or points. */
    @Transactional
    public Outcome<Ballot> give(Place place, Typed typed, Instant now) {
        Held held = hold(place, now);
        if (held.stage().plan().method() == Method.PAIRS) throw new NotFound();
        return held.filling().give(typed, now).fold(words -> say(held, words), Outcome::refused);
    }

    @Transactional
    public Outcome<Ballot> compare(Place place, Compared said, Instant now) {
        Held held = hold(place, now);
        if (held.stage().plan().method() != Method.PAIRS) throw new NotFound();
        return held.filling().compare(said, now).fold(words -> say(held, words), Outcome::refused);
    }

    @Transactional
    public Outcome<Ballot> undo(Place place, int number, Instant now) {
        Held held = hold(place, now);
        return held.filling().undo(number, now).fold(words -> say(held, words), Outcome::refused);
    }

    @Transactional
    public Outcome<Ballot> leaveOut(Place place, EntryId entry, boolean out, String why, Instant now) {
        Held held = hold(place, now);
        if (!held.filling().entries().contains(entry)) throw new NotFound();
        return held.filling().leaveOut(entry, out, why, now).fold(words -> say(held, words), Outcome::refused);
    }

    /** What was given is kept even where something is missing still. */
    @Transactional
    public Outcome<Ballot> handIn(Place place, Typed typed, Instant now) {
        Held held = hold(place, now);
        if (held.stage().plan().method() == Method.PAIRS) return handIn(held);
        return held.filling()
                .give(typed, now)
                .fold(words -> say(held, words), Outcome::<Ballot>refused)
                .fold(ballot -> handIn(at(held, ballot)), Outcome::refused);
    }

    private Outcome<Ballot> handIn(Held held) {
        return held.filling().handIn(held.now()).fold(words -> say(held, words), Outcome::refused);
    }

    @Transactional
    public Outcome<Ballot> takeBack(Place place, Instant now) {
        Held held = hold(place, now);
        return held.filling().takeBack(now).fold(words -> say(held, words), Outcome::refused);
    }

    private static Held at(Held held, Ballot ballot) {
        BallotFilling filling = new BallotFilling(held.stage(), held.filling().entries(), ballot);
        return new Held(held.edition(), filling, held.now());
    }

    private Held hold(Place place, Instant now) {
        Desk desk = desks.get(place.category(), place.judge());
        Stage stage = desk.stage();
        if (stage == null || stage.plan().method().isOfMarks()) throw new NotFound();
        ballots.hold(stage.id(), place.judge());
        List<EntryId> entries =
                desk.pile().stream().map(item -> item.entry().id()).toList();
        Ballot ballot = ballots.get(stage.id(), place.judge());
        return new Held(desk.category().edition(), new BallotFilling(stage, entries, ballot), now);
    }

    private Outcome<Ballot> say(Held held, List<Words> words) {
        if (words.isEmpty()) return Outcome.done(held.ballot());
        Ballot more = held.ballot().with(words, held.now());
        ballots.add(more, held.ballot().version());
        words.stream().map(Words::kind).distinct().forEach(kind -> tell(held, kind, words));
        return Outcome.done(more);
    }

    private void tell(Held held, Kind kind, List<Words> words) {
        switch (kind) {
            case HANDED_IN ->
                events.publishEvent(new BallotHandedIn(
                        held.edition(),
                        by(held),
                        held.now(),
                        held.stage().id(),
                        held.stage().category()));
            case TAKEN_BACK ->
                events.publishEvent(new BallotTakenBack(
                        held.edition(),
                        by(held),
                        held.now(),
                        held.stage().id(),
                        held.stage().category()));
            case LEFT_OUT, TAKEN_IN ->
                words.stream().map(Words::entry).forEach(entry -> {
                    if (entry != null) events.publishEvent(about(held, kind, entry));
                });
            case PLACED, SHARED, COMPARED, UNDONE -> {}
        }
    }

    private static Act about(Held held, Kind kind, EntryId entry) {
        var sheet = BallotSheets.id(held.ballot(), entry);
        return kind == Kind.LEFT_OUT
                ? new Abstained(held.edition(), by(held), held.now(), sheet, entry)
                : new ScoreSheetTakenBack(held.edition(), by(held), held.now(), sheet, entry);
    }

    private static PersonId by(Held held) {
        return held.ballot().judge();
    }
}
