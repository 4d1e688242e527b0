package org.commended.forms;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Visitor;
import org.commended.site.HarbourAwards;
import org.commended.survey.Asked;
import org.commended.survey.domain.Copied;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What anybody may send, signing in, and surveys. */
@TestComponent
class PublicScenes implements Scenes {

    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final Instant EVENT = Instant.parse("2027-01-28T12:30:00Z");
    private static final String ROOM = "/manage/{organiser}/surveys";
    private static final String PUBLIC = "/{organiser}/{programme}/{edition}";

    private final JdbcClient jdbc;
    private final Asked asked;
    private final Awards awards;
    private final MovableClock clock;
    private final Environment environment;

    PublicScenes(JdbcClient jdbc, Asked asked, Awards awards, MovableClock clock, Environment environment) {
        this.jdbc = jdbc;
        this.asked = asked;
        this.awards = awards;
        this.clock = clock;
        this.environment = environment;
    }

    private int port() {
        return Integer.parseInt(String.valueOf(environment.getProperty("local.server.port")));
    }

    private Visitor anybody() {
        return new Visitor(port(), null);
    }

    private static String fresh() {
        return "f-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Override
    public Map<String, Supplier<Scene>> forms() {
        Map<String, Supplier<Scene>> forms = new LinkedHashMap<>();
        enquiries(forms);
        signingIn(forms);
        answering(forms);
        surveys(forms);
        return forms;
    }

    private String called() {
        clock.set(NOW);
        String slug = fresh();
        HarbourAwards.called(jdbc, slug);
        return "/" + slug + "/awards/2027";
    }

    private void enquiries(Map<String, Supplier<Scene>> forms) {
        for (String page : new String[] {"ceremony", "sponsors"}) {
            forms.put(PUBLIC + "/" + page + "/enquiry", () -> {
                String address = called() + "/" + page;
                return Scene.of(anybody(), address, address + "/enquiry")
                        .with("name", "Mary Ash")
                        .with("email", "mary@example.org")
                        .with("message", "Two places, please.");
            });
        }
        forms.put(PUBLIC + "/opening-notice", () -> {
            String address = called();
            return Scene.of(anybody(), address, address + "/opening-notice").with("email", "mary@example.org");
        });
    }

    private void signingIn(Map<String, Supplier<Scene>> forms) {
        forms.put("/sign-in", () -> Scene.of(anybody(), "/sign-in").with("email", fresh() + "@example.org"));
        forms.put("/sign-in/{id}", () -> {
            clock.set(NOW);
            String email = fresh() + "@example.org";
            String page = anybody().post("/sign-in", Map.of("email", email)).location();
            String code = jdbc.sql("select body from letter where recipient = ?")
                    .param(email)
                    .query(String.class)
                    .single()
                    .replaceAll("(?s).*?\\b(\\d{3} ?\\d{3})\\b.*", "$1");
            return Scene.of(anybody(), page).with("code", code);
        });
        forms.put("/sign-out", () -> {
            clock.set(Awards.OPEN);
            Visitor tom = awards.visitor(port(), awards.person("Tom"), Awards.OPEN);
            return Scene.of(tom, "/my", "/sign-out");
        });
    }

    private Asked.Open open() {
        clock.set(NOW);
        return asked.open(Copied.document(), NOW);
    }

    private Visitor by(Asked.Open survey, Instant when) {
        return awards.visitor(port(), survey.by().id(), when);
    }

    private String answered(Asked.Open survey) {
        String email = fresh() + "@example.org";
        anybody().post(survey.address() + "/answers", Map.of("act", email, "q-missing", "The kettle", "email", email));
        return jdbc.sql("select body from letter where recipient = ?")
                .param(email)
                .query(String.class)
                .single()
                .replaceAll("(?s).*?(/surveys/\\S+/answers/\\S+).*", "$1");
    }

    private void answering(Map<String, Supplier<Scene>> forms) {
        forms.put("/surveys/{survey}/answers", () -> {
            Asked.Open survey = open();
            return Scene.of(anybody(), survey.address(), survey.address() + "/answers")
                    .with("q-missing", "The kettle")
                    .with("email", fresh() + "@example.org");
        });
        forms.put("/surveys/{survey}/answers/{key}", () -> Scene.of(anybody(), answered(open()))
                .with("q-missing", "The sump"));
        forms.put("/events/{event}/registration", () -> {
            Asked.Open survey = open();
            return Scene.of(anybody(), survey.event(), survey.event() + "/registration")
                    .with("name", "Mary Ash")
                    .with("email", fresh() + "@example.org");
        });
    }

    private void surveys(Map<String, Supplier<Scene>> forms) {
        forms.put(ROOM, () -> {
            Asked.Open survey = open();
            String room = survey.desk().replaceFirst("/[^/]+$", "");
            return Scene.of(by(survey, NOW), room + "/new", room)
                    .with("title", "What you learned")
                    .with("anonymous", "no")
                    .with("results-with", "nobody")
                    .with("text-1", "What worked?");
        });
        forms.put(ROOM + "/{survey}/words", () -> {
            Asked.Open survey = open();
            return Scene.of(by(survey, NOW), survey.desk() + "/words").editing("respondents");
        });
        forms.put(ROOM + "/{survey}/closing", () -> desk(open(), "/closing"));
        forms.put(ROOM + "/{survey}/opening", () -> {
            Asked.Open survey = open();
            by(survey, NOW).post(survey.desk() + "/closing", Map.of());
            return desk(survey, "/opening");
        });
        forms.put(ROOM + "/{survey}/hidden", () -> {
            Asked.Open survey = open();
            answered(survey);
            return desk(survey, "/hidden").with("reason", "It names a patient.");
        });
        forms.put(ROOM + "/{survey}/shown", () -> {
            Asked.Open survey = open();
            answered(survey);
            Scene hiding = desk(survey, "/hidden").with("reason", "It names a patient.");
            hiding.by().postAll(hiding.action(), hiding.filled(hiding.form()));
            return desk(survey, "/shown");
        });
        forms.put(ROOM + "/{survey}/draw", () -> {
            Asked.Open survey = open();
            answered(survey);
            clock.set(EVENT);
            return Scene.of(by(survey, EVENT), survey.desk() + "/draw");
        });
    }

    private Scene desk(Asked.Open survey, String act) {
        return Scene.of(by(survey, NOW), survey.desk(), survey.desk() + act);
    }
}
