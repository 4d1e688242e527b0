package org.commended.judging.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Given;
import org.commended.judging.domain.Stages;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A judge marks a practice entry, and sees the other marks once theirs are in. */
@Component
public class Practising {

    private final Programmes programmes;
    private final Panels panels;
    private final Practices practices;
    private final Stages stages;

    Practising(Programmes programmes, Panels panels, Practices practices, Stages stages) {
        this.programmes = programmes;
        this.panels = panels;
        this.practices = practices;
        this.stages = stages;
    }

    /**
     * @param criteria that judges mark by now
     * @param sheet null until the judge has handed theirs in
     */
    public record Practice(
            Category category,
            Criteria criteria,
            PracticeEntry entry,
            @Nullable PracticeSheet sheet) {}

    /** What a judge has to practise on now, less what they chose themselves. */
    @Transactional(readOnly = true)
    public List<Practice> list(CategoryId id, PersonId judge) {
        if (!panels.mayJudge(judge, id)) throw new NotFound();
        Category category = programmes.getCategory(id);
        Criteria criteria = Criteria.ofNow(category, stages.findLatest(id).orElse(null));
        if (criteria.isOfBallots()) return List.of();
        List<PracticeSheet> sheets = practices.listSheets(id).stream()
                .filter(sheet -> sheet.judge().equals(judge))
                .toList();
        return practices.list(id).stream()
                .filter(entry -> !entry.chosenBy().equals(judge) && entry.fits(criteria))
                .map(entry -> new Practice(
                        category, criteria, entry, of(entry, sheets).orElse(null)))
                .toList();
    }

    private static Optional<PracticeSheet> of(PracticeEntry entry, List<PracticeSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.practice().equals(entry.id()))
                .findFirst();
    }

    /** Whether a judge must practise before they score: it is required, and something is left. */
    @Transactional(readOnly = true)
    public boolean isOwed(CategoryId category, PersonId judge) {
        return practices.isRequired(category)
                && list(category, judge).stream().anyMatch(practice -> practice.sheet() == null);
    }

    @Transactional(readOnly = true)
    public Practice get(CategoryId category, UUID id, PersonId judge) {
        return list(category, judge).stream()
                .filter(practice -> practice.entry().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Once and for good; sent again it changes nothing. */
    @Transactional
    public Outcome<Practice> handIn(CategoryId category, UUID id, PersonId judge, Given given, Instant now) {
        Practice practice = get(category, id, judge);
        if (practice.sheet() != null) return Outcome.done(practice);
        Criteria criteria = practice.criteria();
        List<Refusal> reasons = ChoosingPractice.reasonsAgainst(given, criteria);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        practices.handIn(new PracticeSheet(id, judge, ChoosingPractice.held(given, criteria, judge, now), now));
        return Outcome.done(get(category, id, judge));
    }
}
