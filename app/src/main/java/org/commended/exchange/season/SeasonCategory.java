package org.commended.exchange.season;

import java.math.BigDecimal;
import java.util.List;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One award of the edition.
 *
 * @param nameByEditor true where the source did not name it; shown without a mark
 * @param eligibility who may enter, in the organiser's words
 * @param eligibleKinds kinds of the register, where {@code council} stands for every kind of council
 * @param eligibleRoles offices a person must hold, in words
 * @param enteredBy null means entrants
 * @param awardLevels ids of the edition's levels; empty means all of them
 * @param stagePlans how each of the stages is judged; empty where all are judged in the usual way
 * @param judgedOn the day of the live judging
 * @param ties how a tie is broken; null where nobody chose
 * @param sponsor id of a sponsor of the edition
 * @param anonymous true where judges read no names
 * @param shortlist ids of this category's entries; a stage, never a result
 * @param noAward decided, and announced, that none is made: why, in the panel's words, which may be empty
 */
public record SeasonCategory(
        @Written(Form.SLUG) String id,
        String name,
        @Nullable Boolean nameByEditor,
        @Nullable String tagline,
        @Nullable String description,
        @Nullable String eligibility,
        EntrantKind entrantKind,
        @Written(Form.SLUG) List<String> eligibleKinds,
        List<String> eligibleRoles,
        @Nullable EnteredBy enteredBy,
        List<String> awardLevels,
        List<Criterion> criteria,
        List<String> requirements,
        List<String> serviceAreas,
        List<SeasonQuestion> form,
        List<JudgingStage> judgingStages,
        List<StagePlan> stagePlans,
        @Nullable PartialDate judgedOn,
        @Nullable Ties ties,
        @Nullable String sponsor,
        List<SeasonPicture> pictures,
        @Nullable Boolean anonymous,
        List<String> shortlist,
        @Nullable String noAward,
        List<SeasonEntry> entries) {

    public SeasonCategory {
        eligibleKinds = List.copyOf(eligibleKinds);
        eligibleRoles = List.copyOf(eligibleRoles);
        awardLevels = List.copyOf(awardLevels);
        criteria = List.copyOf(criteria);
        requirements = List.copyOf(requirements);
        serviceAreas = List.copyOf(serviceAreas);
        form = List.copyOf(form);
        judgingStages = List.copyOf(judgingStages);
        stagePlans = List.copyOf(stagePlans);
        pictures = List.copyOf(pictures);
        shortlist = List.copyOf(shortlist);
        entries = List.copyOf(entries);
    }

    /** The same category with these entries in place of its own. */
    public SeasonCategory with(List<SeasonEntry> others) {
        return new SeasonCategory(
                id,
                name,
                nameByEditor,
                tagline,
                description,
                eligibility,
                entrantKind,
                eligibleKinds,
                eligibleRoles,
                enteredBy,
                awardLevels,
                criteria,
                requirements,
                serviceAreas,
                form,
                judgingStages,
                stagePlans,
                judgedOn,
                ties,
                sponsor,
                pictures,
                anonymous,
                shortlist,
                noAward,
                others);
    }

    /** Who or what is honoured. */
    public enum EntrantKind implements Wire {
        ORGANISATION,
        TEAM,
        INDIVIDUAL,
        PARTNERSHIP
    }

    /** How entries come about: sent in, or one named by the panel or the organiser with reasons. */
    public enum EnteredBy implements Wire {
        ENTRANTS,
        CHOSEN
    }

    /** A way in which the category is judged. */
    public enum JudgingStage implements Wire {
        DESK,
        PRESENTATION,
        SITE_VISIT,
        MEETING
    }

    /** @param criterion the id of the criterion it goes by, where it goes by one */
    public record Ties(
            TieRule rule, @Written(Form.SLUG) @Nullable String criterion) {}

    /** What breaks a tie, before the casting vote of whoever chairs. */
    public enum TieRule implements Wire {
        CRITERION,
        FIRST,
        CASTING,
        JOINT
    }

    /** What judges say of an entry at a stage. */
    public enum Method implements Wire {
        SCORES,
        PASS_FAIL,
        RANKING,
        PAIRS,
        POINTS
    }

    /**
     * How one stage is judged.
     *
     * @param method null means scores
     * @param criteria its own; empty for the category's
     * @param ties whether entries may stand level in an order; null means yes
     * @param points how many each judge shares out; null where none are
     * @param mostPoints how many of them one entry may get; null where all may go to one
     * @param goesOn null means that the panel chooses
     * @param levels from which mean on an award level is proposed
     * @param until the day it is planned to close
     */
    public record StagePlan(
            @Written(Form.SLUG) String id,
            JudgingStage kind,
            @Nullable Method method,
            List<Criterion> criteria,
            @Nullable Boolean ties,
            @Nullable Integer points,
            @Nullable Integer mostPoints,
            @Nullable GoesOn goesOn,
            List<LevelFrom> levels,
            @Nullable PartialDate until) {
        public StagePlan {
            criteria = List.copyOf(criteria);
            levels = List.copyOf(levels);
        }
    }

    /** The best so many, or every entry from a mean on; one of the two. */
    public record GoesOn(@Nullable Integer best, @Nullable BigDecimal from) {
        public GoesOn {
            from = from == null ? null : from.stripTrailingZeros();
        }
    }

    /** @param level the id of an award level of the edition */
    public record LevelFrom(@Written(Form.SLUG) String level, BigDecimal from) {
        public LevelFrom {
            from = from.stripTrailingZeros();
        }
    }

    /**
     * What the judges score.
     *
     * @param weight above 0, relative to the other criteria; 1.50 and 1.5 are the same weight
     * @param anchors what each score means in words, from the lowest
     */
    public record Criterion(@Written(Form.SLUG) String id, String text, BigDecimal weight, List<String> anchors) {
        public Criterion {
            weight = weight.stripTrailingZeros();
            anchors = List.copyOf(anchors);
        }
    }
}
