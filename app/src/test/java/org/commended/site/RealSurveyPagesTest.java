package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.application.Imported;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.application.Importing;
import org.commended.exchange.season.SurveyFile;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The survey of a real programme is imported, and what surrounds it says what its file says. */
@Running
@TestPropertySource(properties = "test.alone=the real survey, whose addresses no other test may have taken")
class RealSurveyPagesTest {

    private static final Instant UNDER_WAY = Instant.parse("2021-01-11T10:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Importing importing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final RealDifferences differences = new RealDifferences();

    @AfterEach
    void later() {
        clock.set(Instant.parse("2026-01-05T10:00:00Z"));
    }

    @Test
    void survey_event_and_article_say_what_their_file_says() {
        clock.set(UNDER_WAY);
        SurveyFile file = SeasonFiles.realSurvey("iese-survey-2021.json");
        Imported imported = importing.take(SeasonFiles.order(file), UNDER_WAY);
        String address = ((Taken) imported).reports().getFirst().address();
        RealPages pages = new RealPages(port);

        survey(pages.main(address), file.survey());
        SurveyFile.Event event = Objects.requireNonNull(file.event());
        event(pages.main("/events/" + event.id()), event);
        article(pages.main("/articles/" + articleOf(file)), Objects.requireNonNull(file.article()));

        assertThat(differences.list()).isEmpty();
        assertThat(pages.raw()).isEmpty();
        assertThat(pages.twice()).isEmpty();
    }

    private String articleOf(SurveyFile file) {
        return jdbc.sql("select article_slug from survey where file_id = ?")
                .param(file.survey().id())
                .query(String.class)
                .single();
    }

    private void survey(Element main, SurveyFile.Survey filed) {
        differences.equal("survey", main.select("h1").text(), filed.title());
        differences.standsOnce("survey", Objects.requireNonNull(main.selectFirst(".lede")), filed.respondents());
        differences.equal(
                "questions",
                main.select("form label[for^=q]").eachText(),
                filed.questions().stream().map(SurveyFile.Question::text).toList());
    }

    private void event(Element main, SurveyFile.Event filed) {
        differences.equal("event", main.select("h1").text(), filed.title());
        differences.standsOnce("event", main, RealSetUp.day(filed.date()));
        differences.equal(
                "leaders",
                main.select(".leader").eachText(),
                filed.leaders().stream()
                        .map(leader -> leader.name() + ", " + leader.organisation())
                        .toList());
    }

    private void article(Element main, SurveyFile.Article filed) {
        differences.equal("article", main.select("h1").text(), filed.title());
        differences.equal("article", main.select(".text p").eachText(), RealDifferences.paragraphs(filed.text()));
        differences.standsOnce("article", main, filed.paidContent());
        differences.stands("article", main, filed.standfirst());
        SurveyFile.Author author = Objects.requireNonNull(filed.author());
        differences.equal(
                "author",
                main.select(".byline").text(),
                author.name() + ", " + author.role() + ", " + author.organisation());
    }
}
