package org.commended.site.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.Milestone;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Sponsor;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Blurb;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.commended.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A category: what it is for, who may enter, what judges look for, and the form, readable by anyone.
 *
 * @param decisions what of it is announced
 * @param panel who judges it, the chair first
 */
public record CategoryPage(
        Whole whole, Category category, Stand stand, List<AnnouncedDecision> decisions, List<Judge> panel)
        implements Page {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public CategoryPage {
        decisions = List.copyOf(decisions);
        panel = List.copyOf(panel);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String address() {
        return whole.address() + "/categories/" + category.slug();
    }

    public String noun() {
        return Nouns.of(whole.edition());
    }

    public Category.Details details() {
        return category.details();
    }

    public List<String> purpose() {
        return Introduction.paragraphs(details().description());
    }

    public Optional<Sponsor> sponsor() {
        return Optional.ofNullable(details().sponsor()).flatMap(whole.edition()::findSponsor);
    }

    public boolean isAnnounced(DecisionKind kind) {
        return decisions.stream().anyMatch(decision -> decision.kind() == kind);
    }

    /** Whether some criteria count more than others. */
    public boolean isWeighted() {
        return details().criteria().stream()
                        .map(criterion -> criterion.weight().stripTrailingZeros())
                        .distinct()
                        .count()
                > 1;
    }

    /** A criterion's share of the whole in per cent, to the nearest whole number. */
    public int share(Criterion criterion) {
        BigDecimal whole =
                details().criteria().stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return criterion
                .weight()
                .multiply(HUNDRED)
                .divide(whole, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** The form by its sections, in order; questions before any heading stand under an empty one. */
    public Map<String, List<Question>> sections() {
        Map<String, List<Question>> sections = new LinkedHashMap<>();
        for (Question question : details().form()) {
            String section = question.section() == null ? "" : question.section();
            sections.computeIfAbsent(section, name -> new java.util.ArrayList<>())
                    .add(question);
        }
        return sections;
    }

    /** How long an answer may be, whether one is needed, and for whom it is. */
    public String asked(Texts texts, Question question) {
        return CategoryWords.asked(texts, question);
    }

    public List<String> whoCanEnter(Texts texts) {
        return CategoryWords.whoCanEnter(texts, whole.edition(), category);
    }

    public List<String> judging(Frame frame) {
        return CategoryWords.judging(frame, whole.edition(), category);
    }

    /** Whether the first line says when entries open, close or closed. */
    public boolean tellsOfEntries() {
        return stand.isBeforeOpening() || stand == Stand.OPEN || stand == Stand.CLOSED;
    }

    /** The date the first line tells; null where it tells none. */
    public @Nullable PartialDate standingDate() {
        return whole.edition().details().timetable().stream()
                .filter(milestone -> milestone.event().equals(stand.tells()))
                .map(Milestone::date)
                .findFirst()
                .orElse(null);
    }

    public String standingKey() {
        return stand.key(standingDate());
    }

    /** Where an entry is begun. */
    public String start() {
        return "/entries/start?category=" + category.id();
    }

    public Blurb blurb() {
        String description = details().description() == null
                ? whole.edition().name()
                : details().description();
        return EditionBlurb.page(whole, category.name(), Blurb.shortened(description), address());
    }
}
