package org.commended.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.programme.domain.Harbour.category;
import static org.commended.programme.domain.Harbour.chosen;
import static org.commended.programme.domain.Harbour.criterion;
import static org.commended.programme.domain.Harbour.edition;
import static org.commended.programme.domain.Harbour.findings;
import static org.commended.programme.domain.Harbour.kinds;
import static org.commended.programme.domain.Harbour.question;

import java.util.List;
import org.commended.programme.domain.Question.Audience;
import org.commended.programme.domain.Question.Kind;
import org.junit.jupiter.api.Test;

class CategoryAndFormChecksTest {

    private static final Question SUMMARY = question("summary", Kind.LONG_TEXT, Audience.PUBLICATION);

    @Test
    void an_entered_category_without_criteria_is_found_and_a_chosen_one_is_not() {
        assertThat(kinds(edition(), category("Climate").criteria(List.of()))).containsExactly("noCriteria");
        assertThat(kinds(edition(), chosen("Council of the year"))).isEmpty();
    }

    @Test
    void a_criterion_without_weight_and_one_that_outweighs_all_others_are_found() {
        CategoryDraft idle = category("A").criteria(List.of(criterion("one", 1), criterion("none", 0)));
        CategoryDraft heavy =
                category("B").criteria(List.of(criterion("all", 8), criterion("bit", 1), criterion("bob", 1)));
        assertThat(findings(edition(), idle, heavy))
                .extracting(Finding::kind, Finding::about)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("weightNone", List.of("A", "Shows none")),
                        org.assertj.core.groups.Tuple.tuple("weightHeavy", List.of("B", "Shows all", 80L)));
    }

    @Test
    void a_category_judged_after_the_ceremony_is_found() {
        assertThat(kinds(edition(), category("A").judging(List.of(), "2027-07-09")))
                .containsExactly("judgedLate");
        assertThat(kinds(edition(), category("A").judging(List.of(), "2027-07-08")))
                .isEmpty();
    }

    @Test
    void a_tie_that_goes_by_a_criterion_which_is_gone_is_found() {
        String first = category("A").details().criteria().getFirst().id();
        assertThat(kinds(edition(), category("A").ties(new TieRule(TieRule.Kind.CRITERION, "gone"))))
                .containsExactly("tieWithoutCriterion");
        assertThat(kinds(edition(), category("A").ties(new TieRule(TieRule.Kind.CRITERION, first))))
                .isEmpty();
    }

    @Test
    void a_form_without_a_summary_for_publication_is_found() {
        CategoryDraft category = category("A").form(List.of(question("what", Kind.LONG_TEXT, Audience.JUDGES)));
        assertThat(kinds(edition(), category)).containsExactly("noSummary");
        assertThat(kinds(edition(), category("A").form(List.of()))).containsExactly("noForm");
    }

    @Test
    void a_summary_of_another_length_than_the_house_rules_say_is_found() {
        HouseRules longer = new HouseRules(150, true, null, null, null, null, null);
        assertThat(findings(edition().rules(longer), category("A").form(List.of(SUMMARY))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.about()).containsExactly("A", 100, 150));
        assertThat(kinds(edition().rules(HouseRules.NONE), category("A").form(List.of(SUMMARY))))
                .isEmpty();
    }

    @Test
    void a_choice_needs_two_options() {
        Question choice = question("size", Kind.CHOICE, Audience.JUDGES, "Small");
        Question sound = question("place", Kind.CHOICES, Audience.JUDGES, "Here", "There");
        assertThat(kinds(edition(), category("A").form(List.of(SUMMARY, choice, sound))))
                .containsExactly("noOptions");
    }

    @Test
    void an_edition_without_levels_or_categories_is_found() {
        assertThat(kinds(edition().levels(List.of()))).containsExactly("noLevels", "noCategories");
    }

    @Test
    void a_category_sponsor_without_a_category_is_found() {
        Sponsor sponsor = new Sponsor("tide", "Tidewater", Sponsor.Level.CATEGORY, null, null, null);
        Sponsor headline = new Sponsor("bay", "Bay Bank", Sponsor.Level.HEADLINE, null, null, null);
        EditionDraft edition = edition().sponsors(List.of(sponsor, headline));
        assertThat(kinds(edition, category("A"))).containsExactly("sponsorWithoutCategory");
        assertThat(kinds(edition, category("A").awards(List.of(), "tide"))).isEmpty();
    }
}
