package org.commended.exchange.season;

import java.util.HashSet;
import java.util.Set;
import org.commended.exchange.season.SurveyFile.Opening;
import tools.jackson.databind.JsonNode;

/**
 * What one part of a file says of another: ids that have to point somewhere, options a question needs. It looks at the tree,
 * not at the records, so that these problems are named together with all others.
 */
final class References {

    private final Findings findings;

    References(Findings findings) {
        this.findings = findings;
    }

    void checkSeason(JsonNode root) {
        JsonNode edition = root.path("edition");
        Ids levels = Ids.in(edition.path("award_levels"));
        Ids sponsors = Ids.in(edition.path("sponsors"));
        Place categories = Place.ROOT.field("categories");
        int index = 0;
        for (JsonNode category : root.path("categories")) {
            Place place = categories.item(index++);
            awards(category, place, levels);
            point(category.path("sponsor"), place.field("sponsor"), sponsors, Expected.SPONSOR);
            pointEach(
                    category.path("shortlist"),
                    place.field("shortlist"),
                    Ids.in(category.path("entries")),
                    Expected.ENTRY);
            questions(category.path("form"), place.field("form"));
        }
    }

    void checkSurvey(JsonNode root) {
        questions(
                root.path("survey").path("questions"),
                Place.ROOT.field("survey").field("questions"));
        JsonNode opens = root.path("survey").path("results").path("opens");
        if (opens.asString("").equals(Opening.AT_EVENT) && isAbsent(root.path("event"))) {
            findings.problem(Place.ROOT.field("survey").field("results").field("opens"), opens, Expected.EVENT);
        }
    }

    private void awards(JsonNode category, Place place, Ids editionLevels) {
        JsonNode own = category.path("award_levels");
        pointEach(own, place.field("award_levels"), editionLevels, Expected.EDITION_LEVEL);
        Ids levels = isAbsent(own) ? editionLevels : Ids.named(own);
        int index = 0;
        for (JsonNode entry : category.path("entries")) {
            Place at = place.field("entries").item(index++).field("result");
            point(entry.path("result"), at, levels, Expected.CATEGORY_LEVEL);
        }
    }

    private void questions(JsonNode questions, Place place) {
        int index = 0;
        for (JsonNode question : questions) {
            boolean isChoice =
                    Set.of("choice", "choices").contains(question.path("kind").asString(""));
            JsonNode options = question.path("options");
            if (isChoice && isAbsent(options)) {
                findings.problem(place.item(index).field("options"), options, Expected.OPTIONS);
            }
            index++;
        }
    }

    private void pointEach(JsonNode list, Place place, Ids known, String what) {
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (JsonNode item : list) {
            Place at = place.item(index++);
            point(item, at, known, what);
            if (item.isString() && !seen.add(item.stringValue())) {
                findings.problem(at, item, Expected.UNIQUE);
            }
        }
    }

    private void point(JsonNode reference, Place place, Ids known, String what) {
        if (reference.isString() && known.lack(reference.stringValue())) {
            findings.problem(place, reference, Expected.idOf(what, known.ids()));
        }
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull() || (node.isArray() && node.isEmpty());
    }
}
