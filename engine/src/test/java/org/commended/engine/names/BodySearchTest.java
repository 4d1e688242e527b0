package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commended.engine.names.BodyHit.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodySearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final BodySearch SEARCH = new BodySearch(Register.shipped());

    @ParameterizedTest
    @CsvSource({
        "barnet, la:BNE",
        "barn, la:BNE",
        "lfb, fire:london",
        "wscc, la:WSX",
        "ynys mon, la:AGY",
        "kens chel, la:KEC",
        "chelsea kens, la:KEC",
        "st h, la:SHN",
        "east herts, la:EHE",
        "police k, police:kent"
    })
    void theBodyMeantComesFirstWhileItsNameIsTyped(String typed, String id) {
        assertThat(ids(SEARCH.search(typed, TODAY, 5))).first().isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "hakcney, la:HCK",
        "dorest, la:DST",
        "lewishm, la:LEW",
        "middlesborogh, la:MDB",
        "north yorksire coucnil, la:NYE"
    })
    void misprintsAreSeenThroughWhenNothingElseFits(String typed, String id) {
        assertThat(ids(SEARCH.search(typed, TODAY, 5))).first().isEqualTo(id);
    }

    @Test
    void bodiesOfTheDayComeBeforeThoseThatHaveEndedOrAreToCome() {
        List<BodyHit> hits = SEARCH.search("surrey", TODAY, 50);

        assertThat(hits).extracting(BodyHit::standing).isSorted().contains(Standing.CURRENT, Standing.TO_COME);
        assertThat(SEARCH.search("somerset", TODAY, 50))
                .extracting(BodyHit::standing)
                .isSorted()
                .contains(Standing.ENDED);
    }

    @Test
    void anEndedBodyIsMarkedWithItsSuccessorOfTheDay() {
        BodyHit mendip = SEARCH.search("mendip", TODAY, 5).getFirst();

        assertThat(mendip.standing()).isEqualTo(Standing.ENDED);
        assertThat(mendip.successors()).containsExactly(new BodyId("la:SMT"));
        assertThat(SEARCH.search("mendip", LocalDate.of(2022, 6, 1), 5).getFirst())
                .extracting(BodyHit::standing, BodyHit::successors)
                .containsExactly(Standing.CURRENT, List.of());
    }

    @Test
    void aHitTellsWhichSpellingFitted() {
        BodyHit hit = SEARCH.search("colchester bor", TODAY, 5).getFirst();

        assertThat(hit.body().name()).isEqualTo("Colchester City Council");
        assertThat(hit.spelling()).isEqualTo("Colchester Borough Council");
    }

    @Test
    void everyBodyComesOnceAndNoMoreThanAskedFor() {
        assertThat(ids(SEARCH.search("c", TODAY, 1000))).doesNotHaveDuplicates().hasSizeGreaterThan(200);
        assertThat(SEARCH.search("c", TODAY, 7)).hasSize(7);
        assertThat(SEARCH.search("c", TODAY, 0)).isEmpty();
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfTheRegister() {
        Register backwards = new Register(Register.shipped().list().reversed(), List.of());

        assertThat(ids(new BodySearch(backwards).search("north", TODAY, 40)))
                .isEqualTo(ids(SEARCH.search("north", TODAY, 40)));
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(SEARCH.search("", TODAY, 5)).isEmpty();
        assertThat(SEARCH.search(" & ' ", TODAY, 5))
                .extracting(hit -> hit.body().name())
                .allMatch(n -> n.contains(" "));
        assertThat(SEARCH.search("xyzzyq", TODAY, 5)).isEmpty();
    }

    @Property(tries = 300)
    void everyStringHasAnAnswer(@ForAll String any) {
        assertThat(SEARCH.search(any, TODAY, 3)).hasSizeLessThanOrEqualTo(3);
    }

    private static List<String> ids(List<BodyHit> hits) {
        return hits.stream().map(hit -> hit.body().id().value()).toList();
    }
}
