package org.commended.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.calibration.ScoredCategory.Scored;
import org.commended.judging.domain.Stages;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** A panel of five with eight scored entries, about to meet. */
@TestComponent
public class Panelled {

    public static final Instant NOW = Instant.parse("2027-04-02T12:55:00Z");

    private final ScoredCategory scoring;
    private final Season season;
    private final Stages stages;
    private final Environment environment;

    Panelled(ScoredCategory scoring, Season season, Stages stages, Environment environment) {
        this.scoring = scoring;
        this.season = season;
        this.stages = stages;
        this.environment = environment;
    }

    public int port() {
        return Integer.parseInt(String.valueOf(environment.getProperty("local.server.port")));
    }

    /** @param meeting the address of the meeting; empty before it is called */
    public record Meet(Scored scored, List<Visitor> judges, Visitor organiser, String meeting) {

        public Season.Run run() {
            return scored.run();
        }

        public CategoryId category() {
            return scored.category();
        }

        public Visitor chair() {
            return judges.getFirst();
        }

        public Visitor ben() {
            return judges.get(1);
        }

        public Visitor cara() {
            return judges.get(2);
        }

        public Visitor dan() {
            return judges.get(3);
        }

        public String at(String act) {
            return meeting + act;
        }

        public String item(String title, String act) {
            return meeting + "/items/" + scored.entry(title) + act;
        }

        /** It begins, with the chair, Ben and Cara there. */
        public void open() {
            chair().post(at("/opening"), Map.of());
            ben().post(at("/presence"), Map.of());
            cara().post(at("/presence"), Map.of());
        }

        public void take(String title) {
            chair().post(item(title, "/opening"), Map.of());
        }

        public void put(boolean secret, String title) {
            chair().post(
                            at("/votes"),
                            Map.of(
                                    "question",
                                    "take",
                                    "entry",
                                    scored.entry(title).toString(),
                                    "secret",
                                    secret ? "yes" : ""));
        }

        /** Where the vote that is going on is voted in, closed or decided. */
        public String voting(Visitor by, String act) {
            Element form = by.get(at("")).page().selectFirst("form[action$=/" + act + "]");
            if (form == null)
                throw new AssertionError("No vote on: " + by.get(at("")).text());
            return form.attr("action");
        }

        public Visitor.Seen vote(Visitor by, String choice) {
            return by.post(voting(by, "ballot"), Map.of("choice", choice));
        }

        public Visitor.Seen count() {
            return chair().post(voting(chair(), "closing"), Map.of());
        }

        public Visitor.Seen decide(String title, String outcome, String reason) {
            return chair().post(item(title, "/outcome"), Map.of("outcome", outcome, "reason", reason));
        }

        /** Whatever is left is taken up and decided, the first four by place to go on. */
        public void decideAll() {
            for (String title : ScoredCategory.TITLES) {
                take(title);
                boolean in = ScoredCategory.TITLES.indexOf(title) < 4;
                decide(title, in ? "taken" : "not", "As we said");
            }
        }

        public String page(Visitor by) {
            return by.get(at("")).page().select("main").text();
        }

        public String minutes(Visitor by) {
            return by.get(at("/minutes")).page().select("main").text();
        }
    }

    public Meet uncalled() {
        return of(scoring.unevenly(), "");
    }

    private Meet of(Scored scored, String meeting) {
        stages.save(scored.stage().closing(NOW.minusSeconds(60)));
        List<Visitor> judges = new ArrayList<>();
        for (PersonId judge : scored.judges()) judges.add(season.visitor(port(), judge, NOW));
        return new Meet(scored, judges, season.visitor(port(), scored.run().by(), NOW), meeting);
    }

    public Meet called(String kind) {
        Meet meet = uncalled();
        String room = "/judging/" + meet.category() + "/meeting";
        Map<String, String> fields = Visitor.fields(meet.chair().get(room).page(), "/meeting");
        fields.putAll(
                Map.of("kind", kind, "day", "2027-04-02", "place", "Room 4, Guildhall", "quorum", "2", "places", "4"));
        Visitor.Seen answer = meet.chair().post(room, fields);
        if (answer.status() != 303) throw new AssertionError(answer.text());
        return of(meet.scored(), answer.location());
    }
}
