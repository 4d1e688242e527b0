package org.commended.judging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;

/** By what rules the stages of a category are judged, as they stood when each was opened. */
public interface StageRules {

    /**
     * One stage.
     *
     * @param criteria what marks were asked for, the stage's own or the category's
     * @param judges a sample of the panel; empty for all of it
     */
    record Rules(UUID stage, StagePlan plan, List<Criterion> criteria, Set<PersonId> judges) {

        public Rules {
            criteria = List.copyOf(criteria);
            judges = Set.copyOf(judges);
        }
    }

    /** The first stage first. */
    List<Rules> list(CategoryId category);

    /** Of the last stage at which anything was given. */
    Optional<Rules> findScored(CategoryId category);
}
