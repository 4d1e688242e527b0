package org.commended.demonstration.web;

import java.util.List;
import java.util.Optional;

/** The parts of the demonstration, in the order of a season. */
final class Parts {

    static final String STRANGER = "stranger";

    static final List<Part> ALL = List.of(
            new Part("organiser", "ffion.rees@harbourforum.example", "/manage/harbour"),
            new Part("entrant", "priya.nair@saltwick.example", "/my"),
            new Part("judge", "shazia.malik@pellbeck.example", "/judging"),
            new Part("conflicted-judge", "gareth.pryce-evans@judges.example", "/judging"),
            new Part("chair", "amara.osei@saltwick-university.example", "/judging"),
            new Part("second-organiser", "marged.lowther@harbourforum.example", "/manage/harbour"),
            new Part("sponsor", "rupert.vale@penroseandvale.example", "/my"),
            new Part(STRANGER, "somebody.new@elsewhere.example", "/"),
            new Part("operator", "zainab.coker@hosting.example", "/operator/organisers"));

    static Optional<Part> find(String word) {
        return ALL.stream().filter(part -> part.word().equals(word)).findFirst();
    }

    private Parts() {}
}
