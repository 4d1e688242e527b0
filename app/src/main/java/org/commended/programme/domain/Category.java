package org.commended.programme.domain;

import java.util.List;
import java.util.Optional;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.jspecify.annotations.Nullable;

/** A category of an edition. */
public record Category(CategoryId id, EditionId edition, String slug, int position, Details details, int version) {

    /**
     * @param nameByEditor the name was not in the source it was taken from
     * @param eligibility who may enter, in words
     * @param eligibleKinds kinds of body of the register, {@code council} for all councils; empty for any
     * @param eligibleRoles offices a nominee must hold
     * @param levels ids of the edition's award levels; empty for all
     * @param requirements what an entry should do; prompts and a tick list, never scores
     * @param ties how a tie is broken; null where nobody chose
     * @param sponsor id of a sponsor of the edition
     * @param anonymous whether judges read neither names nor files; null where that was never said
     */
    public record Details(
            String name,
            boolean nameByEditor,
            @Nullable String tagline,
            @Nullable String description,
            @Nullable String eligibility,
            EntrantKind entrantKind,
            List<String> eligibleKinds,
            List<String> eligibleRoles,
            EnteredBy enteredBy,
            List<String> levels,
            List<Criterion> criteria,
            List<String> requirements,
            List<String> serviceAreas,
            List<Question> form,
            List<StagePlan> stages,
            @Nullable String judgedOn,
            @Nullable TieRule ties,
            @Nullable String sponsor,
            List<Picture> pictures,
            @Nullable Boolean anonymous) {

        public Details {
            eligibleKinds = List.copyOf(eligibleKinds);
            eligibleRoles = List.copyOf(eligibleRoles);
            levels = List.copyOf(levels);
            criteria = List.copyOf(criteria);
            requirements = List.copyOf(requirements);
            serviceAreas = List.copyOf(serviceAreas);
            form = List.copyOf(form);
            stages = List.copyOf(stages);
            pictures = List.copyOf(pictures);
        }

        /** Judged with names. */
        public Details(
                String name,
                boolean nameByEditor,
                @Nullable String tagline,
                @Nullable String description,
                @Nullable String eligibility,
                EntrantKind entrantKind,
                List<String> eligibleKinds,
                List<String> eligibleRoles,
                EnteredBy enteredBy,
                List<String> levels,
                List<Criterion> criteria,
                List<String> requirements,
                List<String> serviceAreas,
                List<Question> form,
                List<StagePlan> stages,
                @Nullable String judgedOn,
                @Nullable TieRule ties,
                @Nullable String sponsor,
                List<Picture> pictures) {
            this(
                    name,
                    nameByEditor,
                    tagline,
                    description,
                    eligibility,
                    entrantKind,
                    eligibleKinds,
                    eligibleRoles,
                    enteredBy,
                    levels,
                    criteria,
                    requirements,
                    serviceAreas,
                    form,
                    stages,
                    judgedOn,
                    ties,
                    sponsor,
                    pictures,
                    null);
        }

        public List<StageKind> stageKinds() {
            return stages.stream().map(StagePlan::kind).toList();
        }
    }

    /** Who is put forward. */
    public enum EntrantKind {
        ORGANISATION,
        TEAM,
        INDIVIDUAL,
        PARTNERSHIP
    }

    /** {@code CHOSEN}: no entries are called for; the panel or organiser names one, with reasons. */
    public enum EnteredBy {
        ENTRANTS,
        CHOSEN
    }

    /** How judges meet an entry. */
    public enum StageKind {
        DESK,
        PRESENTATION,
        SITE_VISIT,
        MEETING
    }

    public String name() {
        return details.name();
    }

    /** How a tie between its entries is broken. */
    public TieRule tieRule() {
        return details.ties() == null ? TieRule.USUAL : details.ties();
    }

    /** Whether judges read neither names nor files, until a decision is locked. */
    public boolean isAnonymous() {
        return Boolean.TRUE.equals(details.anonymous());
    }

    public boolean isChosen() {
        return details.enteredBy() == EnteredBy.CHOSEN;
    }

    /** The same category at another place in its edition's list. */
    public Category at(int newPosition) {
        return new Category(id, edition, slug, newPosition, details, version);
    }

    /** The same category at another public address. */
    public Category at(String newSlug) {
        return new Category(id, edition, newSlug, position, details, version);
    }

    public Optional<Question> findQuestion(String question) {
        return details.form().stream().filter(one -> one.id().equals(question)).findFirst();
    }
}
