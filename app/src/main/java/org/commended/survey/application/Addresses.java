package org.commended.survey.application;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commended.shared.Address;
import org.commended.survey.domain.SurveyDesk;
import org.commended.survey.domain.SurveyDesk.Place;
import org.commended.survey.domain.SurveyId;
import org.springframework.stereotype.Component;

/** Finds a free word for an address that is the installation's: the wish, the wish with the organiser's word, a number. */
@Component
class Addresses {

    private static final int LONGEST = 60;
    private static final int MOST = 1_000;

    private final SurveyDesk desk;

    Addresses(SurveyDesk desk) {
        this.desk = desk;
    }

    /**
     * What is wished for.
     *
     * @param wish a slug or any words
     * @param otherwise the word where the wish makes none
     */
    record Wish(Place place, String wish, String otherwise) {}

    String free(Wish wished, String organiser, SurveyId of) {
        String slug = cut(Address.slugOf(wished.wish()));
        String wish = slug.isEmpty() ? wished.otherwise() : slug;
        String theirs = wish + "-" + cut(organiser);
        return Stream.concat(
                        Stream.of(wish, theirs), IntStream.range(2, MOST).mapToObj(number -> theirs + "-" + number))
                .filter(one -> !desk.isTaken(wished.place(), one, of))
                .findFirst()
                .orElseThrow();
    }

    private static String cut(String slug) {
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
    }
}
