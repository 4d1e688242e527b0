package org.commended.judging.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.commended.judging.application.TableOfMeans.Means;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.ReadingAdvice;
import org.commended.judging.calibration.ReadingAdvice.Suggested;
import org.commended.judging.domain.ReadingList;
import org.commended.panel.AskingJudge;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom to ask for one more reading, and of what: members of the panel whose sheet is missing, and judges of the edition's
 * other panels who have no connection with the entry. Made from what a reader may see, and from nothing else.
 */
@Component
public class Advising {

    private static final int SUGGESTIONS = 3;

    private final Panels panels;
    private final AskingJudge asking;

    Advising(Panels panels, AskingJudge asking) {
        this.panels = panels;
        this.asking = asking;
    }

    /**
     * One reading that would help.
     *
     * @param judge as they sit on this panel, or on another of the edition
     * @param member whether they sit on this one, and their sheet is missing
     */
    public record Advised(Suggested reading, PanelMember judge, boolean member) {}

    /** The most helpful first, each of another entry. */
    @Transactional(readOnly = true)
    public List<Advised> list(Means means, CalibratedScores scores, Instant now) {
        if (!means.table().marking().isOfMarks()) return List.of();
        Map<PersonId, PanelMember> known = candidates(means);
        Map<PersonId, Set<EntryId>> closed = closed(means, known, now);
        List<Advised> advised = new ArrayList<>();
        for (Suggested reading : ReadingAdvice.list(means.table(), scores, closed, SUGGESTIONS)) {
            PanelMember judge = known.get(reading.judge());
            if (judge != null)
                advised.add(new Advised(
                        reading, judge, judge.category().equals(means.category().id())));
        }
        return advised;
    }

    /**
     * A reading that was asked of a guest and is not in.
     *
     * @param judge their name
     * @param until from then on nothing is taken any more
     */
    public record Awaited(String judge, String title, Instant until) {}

    /** What was asked for at this stage and is still to come. */
    @Transactional(readOnly = true)
    public List<Awaited> listAwaited(Means means) {
        ReadingList reading = means.reading();
        if (reading == null || reading.extra().isEmpty()) return List.of();
        Map<PersonId, String> names =
                panels.list(means.category().id()).stream().collect(toMap(PanelMember::person, PanelMember::name));
        return reading.extra().stream()
                .filter(one -> one.stage().equals(reading.stage().id()) && names.containsKey(one.judge()))
                .filter(one -> means.known().containsKey(one.entry()))
                .filter(one -> means.table().find(one.entry(), one.judge()).isEmpty())
                .map(one -> new Awaited(
                        names.getOrDefault(one.judge(), ""),
                        Objects.requireNonNull(means.known().get(one.entry())).title(),
                        one.closesAt()))
                .toList();
    }

    /** Everybody who judges in the edition with terms accepted, but guests: one seat each, that of this panel before others. */
    private Map<PersonId, PanelMember> candidates(Means means) {
        List<PanelMember> all = panels.list(means.category().edition());
        Map<PersonId, PanelMember> known = all.stream()
                .filter(PanelMember::accepted)
                .collect(toMap(PanelMember::person, Function.identity(), (one, other) -> one));
        means.judges().forEach(judge -> known.put(judge.person(), judge));
        Set<PersonId> invited = all.stream()
                .filter(member -> !member.accepted()
                        && member.category().equals(means.category().id()))
                .map(PanelMember::person)
                .collect(toSet());
        known.keySet().removeIf(person -> invited.contains(person) || means.isGuest(person));
        return known;
    }

    /** What cannot be asked of whom: kept from them, or they would rather give it no score. */
    private Map<PersonId, Set<EntryId>> closed(Means means, Map<PersonId, PanelMember> known, Instant now) {
        Set<PersonId> here = means.judges().stream().map(PanelMember::person).collect(toSet());
        List<PersonId> others =
                known.keySet().stream().filter(judge -> !here.contains(judge)).toList();
        Map<PersonId, List<EntryId>> foreseen =
                asking.listWouldBeBarred(means.category().id(), others, now);
        Map<PersonId, Set<EntryId>> closed = new HashMap<>();
        for (PersonId judge : known.keySet()) {
            closed.put(
                    judge,
                    means.entries().stream()
                            .map(entry -> entry.entry())
                            .filter(entry -> means.isBarred(judge, entry)
                                    || means.abstained(judge, entry)
                                    || foreseen.getOrDefault(judge, List.of()).contains(entry))
                            .collect(toSet()));
        }
        return closed;
    }
}
