package org.commended.survey.domain;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.PartialDate;
import org.commended.survey.domain.PrizeDraw.EnteredBy;
import org.commended.survey.domain.Survey.Sharing;
import org.commended.survey.domain.SurveyEvent.Leader;
import org.commended.survey.domain.SurveyQuestion.Kind;

/** A survey about copying, with all that can stand around one. */
public final class Copied {

    public static final SurveyQuestion RUNNING =
            new SurveyQuestion("running", "Is it running?", Kind.CHOICE, List.of("Yes", "No"));
    public static final SurveyQuestion FOUND = new SurveyQuestion(
            "found", "How did you find it?", Kind.CHOICES, List.of("A visit", "Reading", "By accident"));
    public static final SurveyQuestion FRANK =
            new SurveyQuestion("frank", "How frank were they?", Kind.SCALE, List.of());
    public static final SurveyQuestion MONTHS =
            new SurveyQuestion("months", "How many months?", Kind.NUMBER, List.of());
    public static final SurveyQuestion MISSING =
            new SurveyQuestion("missing", "What did they leave out?", Kind.LONG_TEXT, List.of());
    public static final List<SurveyQuestion> QUESTIONS = List.of(RUNNING, FOUND, FRANK, MONTHS, MISSING);

    /** The results open with the event, on Thursday 28 January 2027 at half past twelve. */
    public static final SurveyEvent EVENT = new SurveyEvent(
            "",
            "debate",
            "panel-debate",
            "Second time round",
            new PartialDate("2027-01-28"),
            LocalTime.of(12, 30),
            true,
            List.of(new Leader("Marged Lowther", "The Harbour Forum"), new Leader("Dale Hepworth", null)));

    public static final Article ARTICLE = new Article(
            "",
            "LEARNING",
            "The second council has the harder job",
            "We give prizes to those who go first.",
            "Paid for by Tidewell",
            new Article.Author("Marged Lowther", "director", "The Harbour Forum"),
            "Every spring I take the train.\n\nThere is a kettle.");

    private Copied() {}

    public static Survey.Details details(boolean anonymous, Sharing results) {
        var draw = new PrizeDraw("A day’s visit", 1, List.of(EnteredBy.SURVEY, EnteredBy.REGISTRATION));
        return new Survey.Details(
                "copied-2027", "What happened when you copied?", 4, "councils", anonymous, QUESTIONS, results, draw);
    }

    public static Document document() {
        return new Document(details(false, new Sharing(Sharing.PARTICIPANTS, null)), EVENT, ARTICLE);
    }

    public static Document anonymous() {
        return new Document(details(true, new Sharing(Sharing.EVERYBODY, null)), EVENT, null);
    }

    static Sheet sheet(Map<String, List<String>> answers) {
        return new Sheet(UUID.randomUUID(), answers, Sheet.By.NOBODY);
    }
}
