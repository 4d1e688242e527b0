package org.commended.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.meeting.Panelled;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.Season;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Fifty screens of one meeting over fifty real streams: from the answer to an act until the last screen holds its refreshed
 * part, and the processor time one act takes with all of them. Those who ask run in the same process.
 */
@Running
@Import({Season.class, ScoredCategory.class, Panelled.class})
class MeetingBenchmark {

    private static final int SCREENS = 50;
    private static final int WARM_UP = 60;
    private static final int ACTS = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private Panelled panelled;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Phaser shown = new Phaser(1);

    @Test
    void how_soon_fifty_screens_follow() throws Exception {
        clock.set(Panelled.NOW);
        Meet meet = panelled.called("shortlist");
        meet.open();
        meet.take("Quiet streets");
        meet.put(false, "Quiet streets");
        shown.bulkRegister(SCREENS);
        for (String token : tokens(meet)) watch(meet, token);
        String ballot = meet.voting(meet.ben(), "ballot");
        for (int i = 0; i < WARM_UP; i++) act(meet, ballot, i);
        double before = Processors.spent();
        double[] millis = new double[ACTS];
        for (int i = 0; i < ACTS; i++) millis[i] = act(meet, ballot, i);
        double each = (Processors.spent() - before) / ACTS;
        Arrays.sort(millis);
        System.out.printf(
                "%d screens follow an act: median %.0f ms, 95 of 100 within %.0f ms, the slowest %.0f ms; %.0f ms of processor%n",
                SCREENS, millis[ACTS / 2], millis[ACTS * 95 / 100], millis[ACTS - 1], each);
        assertThat(millis[ACTS - 1]).isPositive();
    }

    /** Five judges of the panel, and others who joined it. */
    private List<String> tokens(Meet meet) {
        List<String> tokens = new ArrayList<>();
        for (PersonId judge : meet.scored().judges()) tokens.add(season.token(judge, Panelled.NOW));
        for (int i = tokens.size(); i < SCREENS; i++)
            tokens.add(season.token(season.judge(meet.category(), "Guest " + i), Panelled.NOW));
        return tokens;
    }

    private HttpRequest request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", "commended=" + token)
                .build();
    }

    private void watch(Meet meet, String token) throws Exception {
        HttpRequest part = request(token, meet.at("/part"));
        CompletableFuture<Void> begun = new CompletableFuture<>();
        client.sendAsync(
                request(token, meet.at("/changes")),
                HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(begun, () -> refresh(part))));
        begun.get(20, TimeUnit.SECONDS);
    }

    private void refresh(HttpRequest part) {
        client.sendAsync(part, HttpResponse.BodyHandlers.ofByteArray()).thenAccept(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            shown.arrive();
        });
    }

    /** Ben votes, or votes otherwise. @return milliseconds from the answer until every screen holds its part */
    private double act(Meet meet, String ballot, int number) {
        int phase = shown.getPhase();
        assertThat(meet.ben()
                        .post(ballot, Map.of("choice", number % 2 == 0 ? "yes" : "no"))
                        .status())
                .isEqualTo(303);
        long answered = System.nanoTime();
        shown.arrive();
        shown.awaitAdvance(phase);
        return (System.nanoTime() - answered) / 1e6;
    }
}
