package org.commended.shared.files.coming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.people.application.SigningIn;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Running
@Import(Awards.class)
class ComingTest {

    private static final int PIECE = FilesComing.PIECE;

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private FilesComing coming;

    @Autowired
    private Pieces pieces;

    @Autowired
    private MovableClock clock;

    private final UUID id = UUID.randomUUID();
    private final byte[] file = new byte[2 * PIECE + 1_000];
    private PersonId priya = PersonId.next();

    @BeforeEach
    void priya() {
        clock.set(Awards.OPEN);
        priya = awards.person("Priya Nair");
        new Random(7).nextBytes(file);
    }

    private String put(PersonId by, int from, byte[] piece) throws IOException, InterruptedException {
        return ask(by, "?name=plan.pdf&size=" + file.length + "&from=" + from, piece);
    }

    private String ask(PersonId by, String query, byte[] piece) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/files/coming/" + id + query))
                .header("Cookie", "commended=" + signingIn.signInAs(by, Awards.OPEN.minusSeconds(9)))
                .header("Sec-Fetch-Site", "same-origin");
        if (piece.length > 0) {
            request.header("Content-Type", "application/octet-stream")
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(piece));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + (answer.statusCode() == 404 ? "" : answer.body());
        }
    }

    private byte[] from(int start) {
        return Arrays.copyOfRange(file, start, Math.min(file.length, start + PIECE));
    }

    @Test
    void a_file_comes_piece_by_piece_and_each_may_be_sent_again() throws Exception {
        assertThat(ask(priya, "", new byte[0])).isEqualTo("200 0");
        assertThat(put(priya, 0, from(0))).isEqualTo("200 " + PIECE);
        assertThat(put(priya, 0, from(0))).isEqualTo("200 " + PIECE);
        assertThat(coming.sent("plan", id.toString(), priya)).isEmpty();
        assertThat(put(priya, 2 * PIECE, from(2 * PIECE))).isEqualTo("409 " + PIECE);
        assertThat(put(priya, PIECE, from(PIECE))).isEqualTo("200 " + 2 * PIECE);
        assertThat(ask(priya, "", new byte[0])).isEqualTo("200 " + 2 * PIECE);
        assertThat(put(priya, 2 * PIECE, from(2 * PIECE))).isEqualTo("200 " + file.length);
        try (InputStream whole = coming.sent("plan", id.toString(), priya)
                .orElseThrow()
                .content()
                .open()) {
            assertThat(whole.readAllBytes()).isEqualTo(file);
        }
    }

    @Test
    void nothing_is_held_while_a_piece_is_on_its_way() {
        InputStream slow = new InputStream() {
            @Override
            public int read() {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                        .isFalse();
                return -1;
            }
        };
        var whole = new FilesComing.Coming(id, "plan.pdf", file.length, 0, priya);
        assertThat(coming.add(whole, slow, Awards.OPEN)).isZero();
    }

    /** What was written and not answered for, as where the server was killed in between, is written anew. */
    @Test
    void a_server_that_was_killed_loses_no_more_than_a_piece() throws Exception {
        put(priya, 0, from(0));
        Files.write(pieces.file(id), new byte[5_000], StandardOpenOption.APPEND);
        assertThat(ask(priya, "", new byte[0])).isEqualTo("200 " + PIECE);
        put(priya, PIECE, from(PIECE));
        put(priya, 2 * PIECE, from(2 * PIECE));
        assertThat(Files.readAllBytes(pieces.file(id))).isEqualTo(file);
    }

    @Test
    void the_pieces_of_a_file_that_is_forgotten_go_with_it() {
        for (int begun = 0; begun <= 10; begun++) {
            var other = new FilesComing.Coming(begun == 0 ? id : UUID.randomUUID(), "plan.pdf", file.length, 0, priya);
            coming.add(other, new ByteArrayInputStream(from(0)), Awards.OPEN.plusSeconds(begun));
            assertThat(pieces.file(other.id())).exists();
        }
        assertThat(coming.arrived(id, priya)).isZero();
        assertThat(pieces.file(id)).doesNotExist();
    }

    @Test
    void nobody_else_finds_it_or_adds_to_it() throws Exception {
        put(priya, 0, from(0));
        PersonId tom = awards.person("Tom Birch");
        assertThat(put(tom, PIECE, from(PIECE))).isEqualTo("404 ");
        assertThat(ask(tom, "", new byte[0])).isEqualTo("200 0");
        assertThat(coming.sent("plan", id.toString(), tom)).isEmpty();
        assertThat(coming.arrived(id, priya)).isEqualTo(PIECE);
    }

    @Test
    void a_file_that_is_too_large_is_told_so_before_it_comes() throws Exception {
        assertThat(ask(priya, "?name=plan.pdf&size=50000001&from=0", from(0))).isEqualTo("413 0");
        assertThat(ask(priya, "?name=plan.pdf&size=10&from=20", from(0))).isEqualTo("413 0");
    }
}
