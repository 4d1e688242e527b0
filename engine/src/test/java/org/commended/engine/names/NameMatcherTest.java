package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.commended.engine.names.NameMatch.Ambiguous;
import org.commended.engine.names.NameMatch.Matched;
import org.commended.engine.names.NameMatch.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatcherTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate JUNE_2022 = LocalDate.of(2022, 6, 1);
    private static final NameMatcher MATCHER = new NameMatcher(Register.shipped());

    @ParameterizedTest
    @CsvSource({
        "Barnet LBC, la:BNE",
        "L.B. of Barnet, la:BNE",
        "LONDON BOROUGH OF BARNET, la:BNE",
        "Barking and Dagenham Council, la:BDG",
        "Ynys Mon, la:AGY",
        "Cyngor Sir Ynys Môn, la:AGY",
        "Cyngor Sir Gar, la:CMN",
        "Cyngor Caerdydd, la:CRF",
        "Derbyshire CC, la:DBY",
        "City of York, la:YOR",
        "City of Bradford, la:BRD",
        "Council of the Isles of Scilly, la:IOS",
        "Stratford upon Avon DC, la:STR",
        "Saint Helens Council, la:SHN",
        "Colchester Borough Council, la:COL",
        "Lancs Fire, fire:lancashire",
        "West Mids Police, police:west-midlands",
        "Hampshire Constabulary, police:hampshire",
        "South Yorkshire MCA, la:SCR",
        "Capita plc, partner:capita"
    })
    void aNameIsReadAsPeopleWriteIt(String name, String id) {
        assertThat(MATCHER.match(name, TODAY)).isEqualTo(matched(id));
    }

    @ParameterizedTest
    @CsvSource({"Middlesborough Council, la:MDB", "Northumberlnd CC, la:NBL", "Wolverhamton City Council, la:WLV"})
    void oneMisprintInALongWordIsReadOver(String name, String id) {
        assertThat(MATCHER.match(name, TODAY)).isEqualTo(matched(id));
    }

    @Test
    void aMisprintOfTwoNamesIsNotDecided() {
        assertThat(MATCHER.match("Herfordshire CC", TODAY)).isEqualTo(ambiguous("la:HEF", "la:HRT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barnes Council",
                "Middlesborough",
                "NHS Barnet",
                "Harrogate Town Council",
                "Bury Council Ltd",
                "Kent Police and Crime Commissioner",
                "Derby County",
                "Lewes and Eastbourne",
                "Council",
                "CC",
                "&",
                ""
            })
    void whatIsNoBodysNameIsUnknown(String name) {
        assertThat(MATCHER.match(name, TODAY)).isEqualTo(new Unknown());
    }

    @Test
    void aPlaceThatSeveralBodiesShareIsNotDecided() {
        assertThat(MATCHER.match("Kent", TODAY)).isEqualTo(ambiguous("la:KEN", "fire:kent", "police:kent"));
        assertThat(MATCHER.match("Beds", JUNE_2022)).isEqualTo(ambiguous("fire:bedfordshire", "police:bedfordshire"));
    }

    @Test
    void initialsOfSeveralBodiesAreNotDecidedThoughTheRegisterGivesThemToOne() {
        assertThat(MATCHER.match("LCC", TODAY))
                .isInstanceOfSatisfying(Ambiguous.class, answer -> assertThat(answer.candidates())
                        .contains(new BodyId("la:LAN"), new BodyId("la:LDS"), new BodyId("la:LIN")));
        assertThat(MATCHER.match("LFB", TODAY)).isEqualTo(matched("fire:london"));
    }

    @Test
    void aPlaceWithTheWrongWordsForItsKindIsLeftToAPerson() {
        assertThat(MATCHER.match("Exeter County Council", TODAY)).isEqualTo(ambiguous("la:EXE"));
        assertThat(MATCHER.match("Exeter BC", TODAY)).isEqualTo(matched("la:EXE"));
    }

    @Test
    void anArticleCountsOnlyWhereItDecides() {
        assertThat(MATCHER.match("The Rotherham", TODAY)).isEqualTo(matched("nhs:RFR"));
        assertThat(MATCHER.match("Rotherham", TODAY)).isEqualTo(matched("la:ROT"));
        assertThat(MATCHER.match("the Barnet LBC", TODAY)).isEqualTo(matched("la:BNE"));
    }

    @Test
    void theDayNarrowsANameToTheBodiesOfThatDay() {
        LocalDate before = LocalDate.of(2019, 3, 31);

        assertThat(MATCHER.match("Dorset", before)).isEqualTo(ambiguous("la:DOR", "police:dorset"));
        assertThat(MATCHER.match("Dorset", before.plusDays(1))).isEqualTo(ambiguous("la:DST", "police:dorset"));
        assertThat(MATCHER.match("North East Combined Authority", JUNE_2022)).isEqualTo(matched("la:NECA"));
        assertThat(MATCHER.match("North East Combined Authority", TODAY)).isEqualTo(matched("la:NEMCA"));
    }

    @Test
    void aBodyOutsideItsYearsIsMatchedOnlyWhereNothingElseHasTheName() {
        assertThat(MATCHER.match("Mendip DC", TODAY)).isEqualTo(matched("la:MEN"));
        assertThat(MATCHER.match("Somerset CC", TODAY)).isEqualTo(matched("la:SOM"));
        assertThat(MATCHER.match("Somerset Council", JUNE_2022)).isEqualTo(matched("la:SMT"));
        assertThat(MATCHER.match("DFRS", TODAY)).isEqualTo(matched("fire:derbyshire"));
    }

    private static NameMatch matched(String id) {
        return new Matched(new BodyId(id));
    }

    private static NameMatch ambiguous(String... ids) {
        List<BodyId> candidates = Arrays.stream(ids).map(BodyId::new).toList();
        return new Ambiguous(candidates);
    }
}
