package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NearBodiesTest {

    private static final NearBodies NEAR = NearBodies.shipped();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static Optional<NearBody> between(String one, String other, LocalDate day) {
        return NEAR.list(new BodyId(one), day).stream()
                .filter(near -> near.body().id().value().equals(other))
                .findFirst();
    }

    @Test
    void Essex_County_Council_covers_Braintree_District_since_1974() {
        NearBody county = between("la:BRA", "la:ESS", TODAY).orElseThrow();
        assertThat(county.how()).isEqualTo(Nearness.WHOLE);
        assertThat(county.since()).isEqualTo(1974);
    }

    @Test
    void a_fire_service_stands_near_the_districts_of_the_county_it_covers() {
        assertThat(between("la:BRA", "fire:essex-county", TODAY))
                .get()
                .extracting(NearBody::how)
                .isEqualTo(Nearness.SERVICE);
    }

    @Test
    void the_police_of_two_counties_stand_near_both() {
        List<String> near = NEAR.list(new BodyId("police:avon-and-somerset"), TODAY).stream()
                .map(one -> one.body().name())
                .toList();
        assertThat(near).contains("Somerset Council", "North Somerset Council").doesNotContain("Dorset Council");
    }

    @Test
    void a_council_that_had_ended_stands_near_nobody_and_before_that_it_did() {
        assertThat(NEAR.list(new BodyId("la:SOM"), TODAY)).isEmpty();
        assertThat(between("la:SOM", "fire:devon-and-somerset", LocalDate.parse("2022-06-01")))
                .isPresent();
        assertThat(between("la:SMT", "fire:devon-and-somerset", LocalDate.parse("2022-06-01")))
                .isEmpty();
    }

    @Test
    void councils_that_share_staff_stand_near_one_another() {
        NearBody shared = between("la:BAB", "la:MSU", TODAY).orElseThrow();
        assertThat(shared.how()).isEqualTo(Nearness.SHARED);
        assertThat(shared.since()).isEqualTo(2011);
    }

    @Test
    void a_service_of_a_whole_nation_stands_near_nobody() {
        assertThat(NEAR.list(new BodyId("police:scotland"), TODAY)).isEmpty();
    }

    @Property(tries = 400)
    void what_stands_near_sees_it_the_other_way_round(@ForAll("bodies") Body one, @ForAll("days") LocalDate day) {
        for (NearBody near : NEAR.list(one.id(), day)) {
            NearBody back =
                    between(near.body().id().value(), one.id().value(), day).orElseThrow();
            assertThat(back.how()).isEqualTo(near.how().opposite());
            assertThat(back.since()).isEqualTo(near.since());
        }
    }

    @Property(tries = 400)
    void both_exist_on_the_day_and_nobody_stands_near_themselves(
            @ForAll("bodies") Body one, @ForAll("days") LocalDate day) {
        assertThat(NEAR.list(one.id(), day))
                .allMatch(near -> near.body().existsOn(day) && one.existsOn(day))
                .noneMatch(near -> near.body().id().equals(one.id()));
    }

    @Provide
    Arbitrary<Body> bodies() {
        return Arbitraries.of(Register.shipped().list());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(half -> LocalDate.parse("2008-03-31")
                .plusMonths(6L * half));
    }
}
