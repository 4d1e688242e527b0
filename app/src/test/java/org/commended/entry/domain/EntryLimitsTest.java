package org.commended.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commended.entry.Awards;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.EntrantKind;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Milestone;
import org.commended.shared.PartialDate;
import org.commended.shared.Refusal;

/** Whoever enters in whatever order and takes back what they will, no limit of the house is ever passed. */
class EntryLimitsTest {

    private static final List<Milestone> DATED = List.of(
            new Milestone(Milestone.OPENS, new PartialDate("2027-02-01T09:00Z")),
            new Milestone(Milestone.CLOSES, new PartialDate("2027-03-12T17:00Z")));

    /** Somebody sends an entry, or takes the latest of theirs back. */
    record Step(int person, int organisation, int category, boolean back) {}

    @Provide
    Arbitrary<List<Step>> season() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
        return Combinators.combine(few, few, few, Arbitraries.integers().between(0, 3))
                .as((person, organisation, category, back) -> new Step(person, organisation, category, back == 0))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 300)
    void no_limit_is_ever_passed(
            @ForAll("season") List<Step> season,
            @ForAll @IntRange(min = 1, max = 4) int perPerson,
            @ForAll @IntRange(min = 1, max = 4) int perOrganisation,
            @ForAll @IntRange(min = 1, max = 3) int perCategory) {
        HouseRules rules = HouseRules.NONE.limited(perPerson, perOrganisation, perCategory);
        List<Step> sent = played(season, rules);
        for (Step one : sent) {
            assertThat(count(sent, each -> each.person() == one.person())).isLessThanOrEqualTo(perPerson);
            assertThat(count(sent, each -> each.organisation() == one.organisation()))
                    .isLessThanOrEqualTo(perOrganisation);
            assertThat(count(sent, each -> here(each, one))).isLessThanOrEqualTo(perCategory);
        }
    }

    @Property(tries = 200)
    void without_limits_everything_is_taken_and_a_wider_limit_never_takes_less(
            @ForAll("season") List<Step> season, @ForAll @IntRange(min = 1, max = 4) int most) {
        long sends = season.stream().filter(step -> !step.back()).count();
        if (season.stream().noneMatch(Step::back))
            assertThat(played(season, HouseRules.NONE)).hasSize((int) sends);
        List<Step> onlySent = season.stream().filter(step -> !step.back()).toList();
        int narrow = played(onlySent, HouseRules.NONE.limited(most, null, null)).size();
        int wide =
                played(onlySent, HouseRules.NONE.limited(most + 1, null, null)).size();
        assertThat(wide).isGreaterThanOrEqualTo(narrow);
    }

    @Property(tries = 200)
    void each_rule_speaks_for_itself_and_all_speak_at_once(
            @ForAll @IntRange(max = 4) int byPerson,
            @ForAll @IntRange(max = 4) int byOrganisation,
            @ForAll @IntRange(max = 4) int inCategory) {
        var entered = new Entered(byPerson, byOrganisation, inCategory);
        List<Refusal> reasons = reasons(HouseRules.NONE.limited(2, 3, 1), entered);
        assertThat(reasons.contains(new EntryRefusal.TooManyOfPerson(2))).isEqualTo(byPerson >= 2);
        assertThat(reasons.contains(new EntryRefusal.TooManyOfOrganisation("A", 3)))
                .isEqualTo(byOrganisation >= 3);
        assertThat(reasons.contains(new EntryRefusal.TooManyInCategory("A", 1))).isEqualTo(inCategory >= 1);
        assertThat(reasons(HouseRules.NONE, entered)).isEmpty();
    }

    private static boolean here(Step one, Step other) {
        return one.organisation() == other.organisation() && one.category() == other.category();
    }

    private static int count(List<Step> sent, Predicate<Step> which) {
        return (int) sent.stream().filter(which).count();
    }

    private static List<Step> played(List<Step> season, HouseRules rules) {
        List<Step> sent = new ArrayList<>();
        for (Step step : season) {
            if (step.back()) {
                last(sent, step).ifPresent(sent::remove);
                continue;
            }
            var entered = new Entered(
                    count(sent, one -> one.person() == step.person()),
                    count(sent, one -> one.organisation() == step.organisation()),
                    count(sent, one -> here(one, step)));
            if (reasons(rules, entered).isEmpty()) sent.add(step);
        }
        return sent;
    }

    private static Optional<Step> last(List<Step> sent, Step whose) {
        return sent.stream().filter(one -> one.person() == whose.person()).findFirst();
    }

    private static List<Refusal> reasons(HouseRules rules, Entered entered) {
        Edition edition = Awards.edition(DATED, rules);
        Category category = Awards.category(edition, EntrantKind.ORGANISATION, List.of());
        var lead = new EntryOrganisation("A", EntryOrganisation.Role.LEAD, null);
        var about = new About("Streets", List.of(lead), null, null);
        return EntryRules.toSend(new Circumstances(
                edition, Deadline.of(edition.window()), category, about, List.of(), null, false, entered, Awards.OPEN));
    }
}
