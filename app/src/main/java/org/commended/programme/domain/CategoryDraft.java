package org.commended.programme.domain;

import java.util.List;
import org.commended.programme.domain.Category.EnteredBy;
import org.commended.programme.domain.Category.EntrantKind;
import org.jspecify.annotations.Nullable;

/** A category's details while they are being changed: what is not set stays as it was. */
public final class CategoryDraft {

    private final Category category;
    private final Category.Details now;
    private About about;
    private Entrants entrants;
    private List<Criterion> criteria;
    private List<Question> form;
    private List<String> requirements;
    private List<String> serviceAreas;
    private List<StagePlan> stages;
    private @Nullable String judgedOn;
    private @Nullable TieRule ties;
    private List<String> levels;
    private @Nullable String sponsor;
    private @Nullable Boolean anonymous;

    /** What the public reads first of a category. */
    public record About(
            String name, @Nullable String tagline, @Nullable String description) {}

    /** Who may enter, and how: in words, and as the rules that are checked. */
    public record Entrants(
            @Nullable String eligibility,
            EntrantKind kind,
            List<String> eligibleKinds,
            List<String> eligibleRoles,
            EnteredBy enteredBy) {}

    public CategoryDraft(Category category) {
        this.category = category;
        this.now = category.details();
        this.about = new About(now.name(), now.tagline(), now.description());
        this.entrants = new Entrants(
                now.eligibility(), now.entrantKind(), now.eligibleKinds(), now.eligibleRoles(), now.enteredBy());
        this.criteria = now.criteria();
        this.form = now.form();
        this.requirements = now.requirements();
        this.serviceAreas = now.serviceAreas();
        this.stages = now.stages();
        this.judgedOn = now.judgedOn();
        this.ties = now.ties();
        this.levels = now.levels();
        this.sponsor = now.sponsor();
        this.anonymous = now.anonymous();
    }

    public CategoryDraft about(About newAbout) {
        this.about = newAbout;
        return this;
    }

    public CategoryDraft entrants(Entrants newEntrants) {
        this.entrants = newEntrants;
        return this;
    }

    public CategoryDraft criteria(List<Criterion> newCriteria) {
        this.criteria = newCriteria;
        return this;
    }

    public CategoryDraft form(List<Question> questions) {
        this.form = questions;
        return this;
    }

    public CategoryDraft requirements(List<String> newRequirements, List<String> areas) {
        this.requirements = newRequirements;
        this.serviceAreas = areas;
        return this;
    }

    public CategoryDraft judging(List<StagePlan> newStages, @Nullable String day) {
        this.stages = newStages;
        this.judgedOn = day;
        return this;
    }

    public CategoryDraft ties(@Nullable TieRule rule) {
        this.ties = rule;
        return this;
    }

    public CategoryDraft anonymous(boolean namesHidden) {
        this.anonymous = namesHidden ? Boolean.TRUE : null;
        return this;
    }

    public CategoryDraft awards(List<String> newLevels, @Nullable String newSponsor) {
        this.levels = newLevels;
        this.sponsor = newSponsor;
        return this;
    }

    /** A name that somebody here wrote is no editor's any more. */
    public Category.Details details() {
        return new Category.Details(
                about.name(),
                now.nameByEditor() && about.name().equals(now.name()),
                about.tagline(),
                about.description(),
                entrants.eligibility(),
                entrants.kind(),
                entrants.eligibleKinds(),
                entrants.eligibleRoles(),
                entrants.enteredBy(),
                levels,
                criteria,
                requirements,
                serviceAreas,
                form,
                stages,
                judgedOn,
                ties,
                sponsor,
                now.pictures(),
                anonymous);
    }

    /** The same category with these details, at the version they were drawn from. */
    public Category done() {
        return new Category(
                category.id(), category.edition(), category.slug(), category.position(), details(), category.version());
    }
}
