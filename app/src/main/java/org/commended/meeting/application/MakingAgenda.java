package org.commended.meeting.application;

import java.util.Set;
import java.util.stream.Collectors;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.Ranking;
import org.commended.judging.Rankings;
import org.commended.meeting.domain.Agenda;
import org.commended.results.application.Shortlists;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Finalists;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;

/** Makes an agenda from the ranking as it is. */
@Component
class MakingAgenda {

    private final Rankings rankings;
    private final Entries entries;
    private final Shortlists shortlists;

    MakingAgenda(Rankings rankings, Entries entries, Shortlists shortlists) {
        this.rankings = rankings;
        this.entries = entries;
        this.shortlists = shortlists;
    }

    /** Of everything that is judged; once a shortlist is announced, of the finalists where the result is decided. */
    Agenda make(CategoryId category, DecisionKind kind, int places) {
        Ranking ranking = rankings.get(category, kind == DecisionKind.RESULT ? 1 : places);
        Set<EntryId> judged =
                entries.listJudged(category).stream().map(Entry::id).collect(Collectors.toSet());
        if (kind == DecisionKind.RESULT)
            shortlists
                    .find(category)
                    .filter(Finalists::announced)
                    .ifPresent(finalists -> judged.retainAll(finalists.entries()));
        return Agenda.of(ranking).only(judged);
    }
}
