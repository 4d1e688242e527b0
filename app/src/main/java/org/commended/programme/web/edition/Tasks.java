package org.commended.programme.web.edition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Finding;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.SetUp;
import org.commended.programme.domain.WhatLooksWrong;
import org.commended.programme.web.Says;

/** How far each part of a set-up has come. */
final class Tasks {

    private Tasks() {}

    static List<Task> of(SetUp setUp) {
        Edition.Details details = setUp.edition().details();
        List<Finding> findings = WhatLooksWrong.in(setUp);
        return List.of(
                Task.of("name", details.introduction() == null ? 0 : 1, wrong(findings, "/name")),
                Task.of("timetable", details.timetable().size(), wrong(findings, "/timetable")),
                Task.of("levels", details.levels().size(), wrong(findings, "/levels")),
                Task.of("categories", setUp.categories().size(), wrong(findings, "/categories")),
                Task.of("sponsors", details.sponsors().size(), wrong(findings, "/sponsors", "/sponsorship")),
                Task.of("house-rules", rules(details.rules()), wrong(findings, "/house-rules")),
                Task.of("ceremony", details.ceremony() == null ? 0 : 1, wrong(findings, "/ceremony")));
    }

    private static int rules(HouseRules rules) {
        return (int) Stream.of(
                        rules.summaryWords(),
                        rules.minimumEntries(),
                        rules.mostPerPerson(),
                        rules.mostPerOrganisation(),
                        rules.mostPerCategory(),
                        rules.graceMinutes(),
                        rules.freePlacesFor(),
                        rules.fundedBy(),
                        yes(rules.summaryPublished()),
                        yes(rules.noSelfNomination()),
                        yes(rules.oncePerCategory()))
                .filter(Objects::nonNull)
                .count();
    }

    private static @org.jspecify.annotations.Nullable Boolean yes(@org.jspecify.annotations.Nullable Boolean rule) {
        return Boolean.TRUE.equals(rule) ? rule : null;
    }

    private static int wrong(List<Finding> findings, String... rooms) {
        return (int) findings.stream()
                .map(finding -> Says.address(finding.place()))
                .filter(address -> Stream.of(rooms).anyMatch(room -> (address + "/").startsWith(room + "/")))
                .count();
    }
}
