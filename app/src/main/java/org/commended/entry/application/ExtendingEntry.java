package org.commended.entry.application;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.EntryExtended;
import org.commended.entry.EntryExtensionTakenBack;
import org.commended.entry.application.ProposingMove.Acting;
import org.commended.entry.domain.DeskRefusal.NoteTooLong;
import org.commended.entry.domain.DeskRefusal.ReasonMissing;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Extension;
import org.commended.entry.domain.ExtensionRefusal.ExtensionGone;
import org.commended.entry.domain.ExtensionRefusal.NewDeadlineMissing;
import org.commended.entry.domain.ExtensionRefusal.NewDeadlineNotLater;
import org.commended.entry.domain.ExtensionRefusal.NewDeadlinePast;
import org.commended.entry.domain.ExtensionRefusal.NoDraftChosen;
import org.commended.entry.domain.ExtensionRefusal.NothingToExtend;
import org.commended.entry.domain.ExtensionRefusal.TooLateToExtend;
import org.commended.entry.domain.Extensions;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives one entry a later deadline, with a reason that its writers are told; and takes that back. */
@Component
public class ExtendingEntry {

    private final ReadingDrafts reading;
    private final OpeningMove judging;
    private final Extensions extensions;
    private final ApplicationEventPublisher events;

    ExtendingEntry(
            ReadingDrafts reading, OpeningMove judging, Extensions extensions, ApplicationEventPublisher events) {
        this.reading = reading;
        this.judging = judging;
        this.extensions = extensions;
        this.events = events;
    }

    /** @param until null where no day and hour could be read */
    public record Longer(@Nullable Instant until, String reason) {}

    /** Asking for the same again gives it once. */
    @Transactional
    public Outcome<EntryId> extend(Acting acting, Longer longer) {
        judging.hold(acting.edition());
        Draft draft = reading.hold(acting.entry(), acting.edition());
        Optional<Extension> stands = standing(acting.entry());
        if (stands.filter(one -> isSame(one, longer)).isPresent()) return Outcome.done(acting.entry());
        List<Refusal> reasons = reasons(draft, longer, acting);
        Instant until = longer.until();
        if (!reasons.isEmpty() || until == null) return Outcome.refused(reasons);
        var by = acting.viewer().id();
        extensions.add(
                new Extension(UUID.randomUUID(), acting.entry(), until, longer.reason(), by, acting.now(), null));
        events.publishEvent(new EntryExtended(acting.entry(), acting.edition(), until, by, acting.now()));
        return Outcome.done(acting.entry());
    }

    /** Gives all of them the same time, or none of them any. */
    @Transactional
    public Outcome<Integer> extendAll(List<Acting> all, Longer longer) {
        if (all.isEmpty()) return Outcome.refused(new NoDraftChosen());
        judging.hold(all.getFirst().edition());
        List<Refusal> reasons = all.stream()
                .sorted(comparing(acting -> acting.entry().value()))
                .flatMap(acting -> reasons(reading.hold(acting.entry(), acting.edition()), longer, acting).stream())
                .distinct()
                .toList();
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        all.forEach(acting -> extend(acting, longer));
        return Outcome.done(all.size());
    }

    private static boolean isSame(Extension one, Longer longer) {
        return one.until().equals(longer.until()) && one.reason().equals(longer.reason());
    }

    private Optional<Extension> standing(EntryId entry) {
        return extensions.list(entry).stream().filter(Extension::stands).findFirst();
    }

    private List<Refusal> reasons(Draft draft, Longer longer, Acting acting) {
        List<Refusal> reasons = new ArrayList<>(draft.closedBecause());
        if (judging.isTooLate(draft, acting.viewer().id(), acting.now()))
            reasons.add(new TooLateToExtend(draft.form().category().name()));
        againstTime(draft, longer.until(), acting.now()).ifPresent(reasons::add);
        if (longer.reason().isEmpty()) reasons.add(new ReasonMissing());
        if (longer.reason().length() > ProposingMove.LONGEST)
            reasons.add(new NoteTooLong("reason", ProposingMove.LONGEST));
        return reasons;
    }

    private static Optional<Refusal> againstTime(Draft draft, @Nullable Instant until, Instant now) {
        Instant closes = draft.form().deadline().usual().closesAt();
        if (closes == null) return Optional.of(new NothingToExtend());
        if (until == null) return Optional.of(new NewDeadlineMissing());
        if (!now.isBefore(until)) return Optional.of(new NewDeadlinePast());
        var zone = draft.form().whole().edition().zone();
        return closes.isBefore(until) ? Optional.empty() : Optional.of(new NewDeadlineNotLater(closes.atZone(zone)));
    }

    /** @param extension the one that the page showed */
    @Transactional
    public Outcome<EntryId> takeBack(Acting acting, String extension) {
        reading.hold(acting.entry(), acting.edition());
        Optional<Extension> found = extensions.list(acting.entry()).stream()
                .filter(one -> one.id().toString().equals(extension))
                .findFirst();
        if (found.filter(Extension::isTakenBack).isPresent()) return Outcome.done(acting.entry());
        if (found.filter(Extension::stands).isEmpty()) return Outcome.refused(new ExtensionGone());
        var by = acting.viewer().id();
        extensions.takeBack(found.get().id(), by, acting.now());
        events.publishEvent(new EntryExtensionTakenBack(
                acting.entry(), acting.edition(), found.get().until(), by, acting.now()));
        return Outcome.done(acting.entry());
    }
}
