package org.commended.judging.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.judging.EntryStanding;
import org.commended.judging.application.TableOfMeans.Means;
import org.commended.judging.ballot.Ballot;
import org.commended.judging.ballot.BallotView;
import org.commended.judging.ballot.Ballots;
import org.commended.judging.domain.Stage;
import org.commended.panel.PanelMember;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * How far one judge is at a stage without sheets.
 *
 * @param answered places, pairs or points that are given, of {@code all}
 */
public record BallotRow(String name, int answered, int all, boolean isIn) {

    /** None where each entry has a sheet, and none for whom an entry is kept from: counts would tell of it. */
    static List<BallotRow> of(Means means, Ballots ballots) {
        Stage stage = means.stage();
        if (stage == null || stage.plan().method().isOfMarks() || means.kept() > 0 || means.told()) return List.of();
        Map<PersonId, Ballot> said = ballots.list(List.of(stage.id())).stream()
                .collect(Collectors.toMap(Ballot::judge, Function.identity()));
        return means.judges().stream()
                .filter(judge -> stage.asks(judge.person()))
                .map(judge -> row(judge, stage, reads(means, judge), said))
                .toList();
    }

    private static BallotRow row(PanelMember judge, Stage stage, List<EntryId> reads, Map<PersonId, Ballot> said) {
        Ballot ballot = said.getOrDefault(judge.person(), new Ballot(stage.id(), judge.person(), List.of()));
        BallotView view = BallotView.of(stage, reads, ballot);
        return new BallotRow(judge.name(), view.answered(), view.all(), view.isIn());
    }

    private static List<EntryId> reads(Means means, PanelMember judge) {
        return means.entries().stream()
                .map(EntryStanding::entry)
                .filter(entry -> means.isAsked(judge.person(), entry) && !means.isBarred(judge.person(), entry))
                .toList();
    }
}
