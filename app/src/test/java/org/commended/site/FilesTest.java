package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.site.PublicSeason.LONG_AGO;

import java.time.Duration;
import java.time.Instant;
import org.commended.Running;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class FilesTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private HarbourAwards pictured(String slug, String digest, String type, Instant opensAt) {
        HarbourAwards awards = HarbourAwards.called(jdbc, slug).entered();
        awards.season.file(digest, type, CONTENT);
        var honour = Details.pictured(Details.honour("Because."), digest, "The night", "A. Photographer");
        awards.season.result(awards.climate, opensAt, new PublicSeason.Line(awards.moor, "winner", honour));
        return awards;
    }

    @Test
    void a_picture_is_shown_and_can_do_nothing_else() {
        pictured("p-shown", "aaaa000000000001", "image/svg+xml", LONG_AGO);

        var file = new Visitor(port).get("/files/aaaa000000000001");

        assertThat(file.getBody()).isEqualTo(CONTENT);
        assertThat(file.getHeaders().get("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox", "default-src 'none'");
        assertThat(file.getHeaders().get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(file.getHeaders().get("Cache-Control"))
                .singleElement()
                .asString()
                .contains("immutable", "public");
    }

    @Test
    void what_is_no_picture_is_handed_over_unopened() {
        pictured("p-html", "aaaa000000000002", "text/html", LONG_AGO);

        var file = new Visitor(port).get("/files/aaaa000000000002");

        assertThat(file.getHeaders().getContentType()).hasToString("application/octet-stream");
        assertThat(file.getHeaders().getContentDisposition().isAttachment()).isTrue();
    }

    @Test
    void the_picture_of_a_winner_is_not_there_before_the_announcement() {
        pictured("p-early", "aaaa000000000003", "image/png", Instant.now().plus(Duration.ofDays(1)));

        assertThat(new Visitor(port).status("/files/aaaa000000000003")).isEqualTo(404);
        assertThat(new Visitor(port).status("/files/ffff000000000000")).isEqualTo(404);
    }

    @Test
    void the_page_shows_the_picture_with_its_caption_and_credit() {
        pictured("p-page", "aaaa000000000004", "image/png", LONG_AGO);

        var figure = new Visitor(port).page("/p-page/awards/2027/winners").select("figure");

        assertThat(figure.select("img").attr("src")).isEqualTo("/files/aaaa000000000004");
        assertThat(figure.select("img").attr("alt")).isEqualTo("What it shows.");
        assertThat(figure.select("figcaption").text()).isEqualTo("The night Picture: A. Photographer");
    }
}
