package org.commended.programme.domain;

import java.util.List;

/** Reads a set-up as a careful colleague would before it is opened to the public. */
public final class WhatLooksWrong {

    /** One thing to look for. */
    @FunctionalInterface
    interface Check {
        List<Finding> ask(SetUp setUp);
    }

    static final List<Check> CHECKS = List.of(
            TimetableChecks::opensAndClosesAreDated,
            TimetableChecks::closingHasAnHour,
            TimetableChecks::datesInOrder,
            TimetableChecks::deadlineNotInThePast,
            TimetableChecks::ceremonyAgreesWithTimetable,
            TextChecks::weekdayNamedInTextAgrees,
            TextChecks::dayNamedInTextAgrees,
            TextChecks::yearNamedInTextAgrees,
            TextChecks::categoryNamesThisYear,
            EditionChecks::somethingCanBeAwarded,
            EditionChecks::editionHasCategories,
            EditionChecks::sponsorHasACategory,
            CategoryChecks::categoryHasCriteria,
            CategoryChecks::weightsAreSane,
            CategoryChecks::judgedBeforeTheCeremony,
            CategoryChecks::tieGoesByACriterion,
            FormChecks::categoryHasAForm,
            FormChecks::formHasASummaryForPublication,
            FormChecks::summaryLimitAgreesWithHouseRules,
            FormChecks::choicesCanBeMade);

    private WhatLooksWrong() {}

    public static List<Finding> in(SetUp setUp) {
        return CHECKS.stream().flatMap(check -> check.ask(setUp).stream()).toList();
    }
}
