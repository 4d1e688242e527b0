package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for every spelling of the register, and for every string there is. */
class NameMatcherPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final List<Body> BODIES = Register.shipped().list();
    private static final NameMatcher MATCHER = new NameMatcher(Register.shipped());

    @Property
    void caseDoesNotMatter(@ForAll("spellings") String name, @ForAll Random random) {
        String mixed = letterByLetter(
                name,
                letter -> random.nextBoolean() ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT));

        assertThat(MATCHER.match(mixed, DAY)).isEqualTo(MATCHER.match(name, DAY));
    }

    @Property
    void accentsDoNotMatter(@ForAll("spellings") String name, @ForAll Random random) {
        String accented = letterByLetter(
                name,
                letter -> Character.isLetter(letter.codePointAt(0)) && random.nextInt(4) == 0
                        ? letter + (char) ('\u0300' + random.nextInt(8))
                        : letter);

        assertThat(MATCHER.match(accented, DAY)).isEqualTo(MATCHER.match(name, DAY));
    }

    @Property
    void spacingDoesNotMatter(@ForAll("spellings") String name, @ForAll Random random) {
        List<String> gaps = List.of(" ", "  ", "\t", "\u00A0", "\n", " \u2009 ");
        String spaced = " " + letterByLetter(name, letter -> letter.equals(" ") ? gaps.get(random.nextInt(6)) : letter);

        assertThat(MATCHER.match(spaced, DAY)).isEqualTo(MATCHER.match(name, DAY));
    }

    @Property
    void everyStringHasAnAnswerAndOnlyBodiesOfTheRegisterAreNamed(@ForAll String any) {
        switch (MATCHER.match(any, DAY)) {
            case NameMatch.Matched(BodyId id) ->
                assertThat(Register.shipped().find(id)).isPresent();
            case NameMatch.Ambiguous(List<BodyId> several) ->
                assertThat(several).isNotEmpty().doesNotHaveDuplicates();
            case NameMatch.Unknown() ->
                assertThat(BODIES).extracting(Body::name).doesNotContain(any);
        }
    }

    @Property
    void aBodyThatDoesNotExistIsNeverOfferedBesideOneThatDoes(
            @ForAll("spellings") String name, @ForAll("days") LocalDate day) {
        if (MATCHER.match(name, day) instanceof NameMatch.Ambiguous(List<BodyId> several)) {
            assertThat(several.stream()
                            .map(id -> Register.shipped().get(id).existsOn(day))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Provide
    Arbitrary<String> spellings() {
        List<String> all = BODIES.stream()
                .flatMap(body -> body.names().spellings().stream())
                .toList();
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(2005, 2030).map(year -> LocalDate.of(year, 4, 1));
    }

    private static String letterByLetter(String name, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        name.codePoints().mapToObj(Character::toString).map(change).forEach(changed::append);
        return changed.toString();
    }
}
