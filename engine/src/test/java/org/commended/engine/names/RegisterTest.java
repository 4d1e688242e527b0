package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Register register = Register.shipped();

    @Test
    void aBodyIsKnownWithEverythingTheFilesSayOfIt() {
        Body body = register.get(id("la:AGY"));

        assertThat(body.name()).isEqualTo("Isle of Anglesey County Council");
        assertThat(body.welshName()).isEqualTo("Cyngor Sir Ynys Môn");
        assertThat(body.shortName()).isEqualTo("Isle of Anglesey");
        assertThat(body.kind()).isEqualTo(BodyKind.WELSH_COUNCIL);
        assertThat(body.nation()).isEqualTo(Nation.WALES);
        assertThat(body.facts().website()).isNotNull().satisfies(site -> {
            assertThat(site.address()).contains("anglesey");
            assertThat(site.asOf()).isEqualTo("2018");
        });
        assertThat(body.facts().population()).isNotNull().satisfies(count -> assertThat(count.year())
                .isEqualTo(2020));
    }

    @Test
    void aliasesKeepTheirTypeAndWhomTheyAreSharedWith() {
        assertThat(register.get(id("la:KEN")).aliases())
                .contains(new Alias("Kent CC", AliasType.PRESS, false, List.of()))
                .contains(new Alias("Kent", AliasType.SHORT, true, List.of(id("fire:kent"), id("police:kent"))));
    }

    @Test
    void aBodyExistsFromItsFirstDayToItsLast() {
        Body ended = register.get(id("la:SWT"));

        assertThat(ended.existsOn(LocalDate.of(2019, 3, 31))).isFalse();
        assertThat(ended.existsOn(LocalDate.of(2019, 4, 1))).isTrue();
        assertThat(ended.existsOn(LocalDate.of(2023, 3, 31))).isTrue();
        assertThat(ended.existsOn(LocalDate.of(2023, 4, 1))).isFalse();
        assertThat(register.get(id("la:KEN")).existsOn(LocalDate.MIN)).isTrue();
    }

    @Test
    void successorsAndPredecessorsAreFollowedToTheirEnd() {
        assertThat(ids(register.listSuccessors(id("partner:ncl-ccg")))).containsExactly("nhs:QMJ", "nhs:Z9B2Z");
        assertThat(ids(register.listPredecessors(id("nhs:Z9B2Z"))))
                .containsExactly("nhs:QMJ", "nhs:QRV", "partner:ncl-ccg");
        assertThat(register.listSuccessors(id("la:KEN"))).isEmpty();
    }

    @Test
    void successorsOnADayPassOverThoseThatHaveEnded() {
        BodyId ccg = id("partner:ncl-ccg");

        assertThat(ids(register.listSuccessorsOn(ccg, LocalDate.of(2023, 1, 1))))
                .containsExactly("nhs:QMJ");
        assertThat(ids(register.listSuccessorsOn(ccg, TODAY))).containsExactly("nhs:Z9B2Z");
        assertThat(ids(register.listSuccessorsOn(id("la:CMA"), TODAY))).containsExactly("la:CBD", "la:WAF");
    }

    @Test
    void partsAndWholesAreTwoSidesOfOneTie() {
        assertThat(ids(register.listWholes(id("la:ADU")))).containsExactly("la:WSX");
        assertThat(ids(register.listParts(id("la:WSX")))).contains("la:ADU", "fire:west-sussex");
    }

    @Test
    void changesToComeAreToldOfTheBodyTheyBefall() {
        assertThat(register.listFutureChanges()).hasSize(40);
        assertThat(register.listFutureChanges(id("la:SRY"))).singleElement().satisfies(change -> {
            assertThat(change.effective()).isEqualTo(LocalDate.of(2027, 4, 1));
            assertThat(change.replacedBy()).containsExactly(id("la:ESY"), id("la:WSY"));
        });
        assertThat(register.listFutureChanges(id("la:COL"))).isEmpty();
    }

    @Test
    void anUnknownIdIsNotFound() {
        assertThat(register.find(id("la:ZZZ"))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> register.get(id("la:ZZZ")))
                .withMessageContaining("la:ZZZ");
    }

    @Test
    void aRegisterThatPointsAtNothingOrHasABodyTwiceIsRefused() {
        Body adur = register.get(id("la:ADU"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Register(List.of(adur), List.of()))
                .withMessageContaining("la:WSX");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Register(List.of(adur, adur), List.of()))
                .withMessageContaining("la:ADU");
    }

    @Test
    void aCircleOfSuccessorsEnds() {
        Register circle = new Register(
                List.of(Bodies.replacedBy("la:AAA", "la:BBB"), Bodies.replacedBy("la:BBB", "la:AAA")), List.of());

        assertThat(ids(circle.listSuccessors(id("la:AAA")))).containsExactly("la:BBB");
        assertThat(circle.listSuccessorsOn(id("la:AAA"), TODAY)).isEmpty();
    }

    private static BodyId id(String value) {
        return new BodyId(value);
    }

    private static List<String> ids(List<Body> bodies) {
        return bodies.stream().map(body -> body.id().value()).toList();
    }
}
