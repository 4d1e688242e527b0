package org.commended.judging.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.judging.Abstained;
import org.commended.judging.ScoreSheetHandedIn;
import org.commended.judging.ScoreSheetTakenBack;
import org.commended.judging.application.JudgeRights.Scorable;
import org.commended.judging.domain.Before;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Given;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheet.State;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.ScoringRefusal.PresentationAhead;
import org.commended.judging.domain.ScoringRefusal.SheetChangedMeanwhile;
import org.commended.judging.domain.SheetFilling;
import org.commended.judging.domain.SheetFilling.Filled;
import org.commended.judging.domain.SheetVersion;
import org.commended.judging.domain.SheetVersions;
import org.commended.judging.practice.PracticeRefusal.PracticeFirst;
import org.commended.judging.practice.Practising;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A judge fills in the sheet of an entry, hands it in, abstains, or takes it back. Saving is no act; the others are. */
@Component
public class ScoringEntry {

    private final JudgeRights rights;
    private final ScoreSheets sheets;
    private final SheetVersions versions;
    private final Practising practising;
    private final MarksBefore marksBefore;
    private final ApplicationEventPublisher events;

    ScoringEntry(
            JudgeRights rights,
            ScoreSheets sheets,
            SheetVersions versions,
            Practising practising,
            MarksBefore marksBefore,
            ApplicationEventPublisher events) {
        this.rights = rights;
        this.sheets = sheets;
        this.versions = versions;
        this.practising = practising;
        this.marksBefore = marksBefore;
        this.events = events;
    }

    /** Whose sheet for which entry. */
    public record Place(CategoryId category, EntryId entry, PersonId judge) {}

    @Transactional
    public Outcome<ScoreSheet> save(Place place, Given given, Instant now) {
        return save(place, given, Map.of(), now);
    }

    /** @param reasons by criterion, why a mark is another than before the entry was met */
    @Transactional
    public Outcome<ScoreSheet> save(Place place, Given given, Map<String, String> reasons, Instant now) {
        Scorable at = held(place);
        Before before = marksBefore.get(at, place.judge());
        if (isOwed(place)) return Outcome.refused(new PracticeFirst());
        if (before.waits()) return Outcome.refused(new PresentationAhead());
        SheetFilling filling = filling(at, place);
        return filling.fill(given, State.OPEN, "", now)
                .fold(
                        filled -> {
                            List<Refusal> missing = before.reasonsAgainst(filled.sheet(), reasons);
                            boolean counts = filled.sheet().isComplete(filling.criteria());
                            if (counts && !missing.isEmpty()) return Outcome.refused(missing);
                            return kept(store(filled), before, reasons, now);
                        },
                        Outcome::refused);
    }

    private Outcome<ScoreSheet> kept(
            Outcome<ScoreSheet> saved, Before before, Map<String, String> reasons, Instant now) {
        return saved.fold(
                sheet -> {
                    marksBefore.keep(before, sheet, reasons, now);
                    return saved;
                },
                refused -> saved);
    }

    /** What was given is kept even where something is missing still. */
    @Transactional
    public Outcome<ScoreSheet> handIn(Place place, Given given, Instant now) {
        return handIn(place, given, Map.of(), now);
    }

    /** @param why by criterion, why a mark is another than before the entry was met */
    @Transactional
    public Outcome<ScoreSheet> handIn(Place place, Given given, Map<String, String> why, Instant now) {
        Scorable at = held(place);
        Before before = marksBefore.get(at, place.judge());
        if (isOwed(place)) return Outcome.refused(new PracticeFirst());
        if (before.waits()) return Outcome.refused(new PresentationAhead());
        SheetFilling filling = filling(at, place);
        return filling.fill(given, State.IN, "", now)
                .fold(
                        filled -> {
                            List<Refusal> unsaid = before.reasonsAgainst(filled.sheet(), why);
                            List<Refusal> missing = filling.reasonsNotToHandIn(filled.sheet());
                            if (missing.isEmpty() && !unsaid.isEmpty()) return Outcome.refused(unsaid);
                            return kept(handIn(at, missing, filled), before, why, now);
                        },
                        Outcome::refused);
    }

    private Outcome<ScoreSheet> handIn(Scorable at, List<Refusal> reasons, Filled filled) {
        ScoreSheet sheet = filled.sheet();
        if (!reasons.isEmpty()) {
            ScoreSheet open = sheet.in(State.OPEN, "", sheet.changedAt());
            Outcome<ScoreSheet> kept =
                    store(new Filled(open, filled.changed(), filled.isFilledAnew(), filled.isFilledAnew()));
            return kept.fold(done -> Outcome.refused(reasons), Outcome::refused);
        }
        if (filled.isNews()) events.publishEvent(handedIn(at, sheet));
        return store(filled);
    }

    @Transactional
    public Outcome<ScoreSheet> abstain(Place place, Given given, String why, Instant now) {
        Scorable at = held(place);
        return filling(at, place)
                .fill(given, State.ABSTAINED, why, now)
                .fold(filled -> abstain(at, filled), Outcome::refused);
    }

    private Outcome<ScoreSheet> abstain(Scorable at, Filled filled) {
        ScoreSheet sheet = filled.sheet();
        if (filled.isNews()) {
            events.publishEvent(
                    new Abstained(at.entry().edition(), sheet.judge(), sheet.changedAt(), sheet.id(), sheet.entry()));
        }
        return store(filled);
    }

    @Transactional
    public Outcome<ScoreSheet> takeBack(Place place, Instant now) {
        Scorable at = held(place);
        SheetFilling filling = filling(at, place);
        if (!filling.sheet().isDone()) return Outcome.done(filling.sheet());
        return filling.takeBack(now)
                .fold(
                        sheet -> {
                            events.publishEvent(new ScoreSheetTakenBack(
                                    at.entry().edition(), sheet.judge(), now, sheet.id(), sheet.entry()));
                            return store(new Filled(sheet, List.of(), false, true));
                        },
                        Outcome::refused);
    }

    /** What stood on the sheet, the newest first. */
    @Transactional(readOnly = true)
    public List<SheetVersion> listVersions(Place place) {
        return versions.list(filling(scorable(place), place).sheet().id());
    }

    /** Puts what a version held back onto the sheet; what stands there now stays a version of its own. */
    @Transactional
    public Outcome<ScoreSheet> bringBack(Place place, int number, Instant now) {
        Scorable at = held(place);
        Before before = marksBefore.get(at, place.judge());
        if (before.waits()) return Outcome.refused(new PresentationAhead());
        SheetFilling filling = filling(at, place);
        SheetVersion version = versions.list(filling.sheet().id()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        State state = filling.sheet().isDone() ? filling.sheet().state() : State.OPEN;
        return filling.fill(
                        version.given(filling.sheet().version(), filling.criteria()),
                        state,
                        filling.sheet().comment(),
                        now)
                .fold(filled -> broughtBack(filled, before, filling), Outcome::refused);
    }

    /** A mark that is another than before the entry was met needs its reason, whichever way it comes onto the sheet. */
    private Outcome<ScoreSheet> broughtBack(Filled filled, Before before, SheetFilling filling) {
        List<Refusal> missing = before.reasonsAgainst(filled.sheet(), Map.of());
        boolean counts = filled.sheet().isComplete(filling.criteria());
        return counts && !missing.isEmpty() ? Outcome.refused(missing) : store(filled);
    }

    private boolean isOwed(Place place) {
        return practising.isOwed(place.category(), place.judge());
    }

    /** Kept in its place until the transaction ends, so that no mark is lost with an entry that moves meanwhile. */
    private Scorable held(Place place) {
        return ofMarks(rights.holdScorable(place.category(), place.entry(), place.judge()));
    }

    private Scorable scorable(Place place) {
        return ofMarks(rights.getScorable(place.category(), place.entry(), place.judge()));
    }

    /** There are no sheets where entries are set against each other or share points. */
    private static Scorable ofMarks(Scorable at) {
        if (!at.stage().plan().method().isOfMarks()) throw new NotFound();
        return at;
    }

    private SheetFilling filling(Scorable at, Place place) {
        ScoreSheet sheet = sheets.find(at.stage().id(), place.entry(), place.judge())
                .orElseGet(() -> ScoreSheet.blank(
                        at.stage().id(),
                        place.entry(),
                        place.judge(),
                        at.stage().openedAt()));
        return new SheetFilling(at.stage(), Criteria.of(at.category(), at.stage()), sheet);
    }

    private Outcome<ScoreSheet> store(Filled filled) {
        if (!filled.isNews()) return Outcome.done(filled.sheet());
        return sheets.save(filled.sheet(), filled.changed())
                .map(saved -> kept(saved, filled))
                .orElseGet(() -> Outcome.refused(new SheetChangedMeanwhile()));
    }

    private Outcome<ScoreSheet> kept(ScoreSheet saved, Filled filled) {
        if (filled.isFilledAnew()) versions.keep(saved);
        return Outcome.done(saved);
    }

    private static ScoreSheetHandedIn handedIn(Scorable at, ScoreSheet sheet) {
        return new ScoreSheetHandedIn(
                at.entry().edition(), sheet.judge(), sheet.changedAt(), sheet.id(), sheet.entry());
    }
}
