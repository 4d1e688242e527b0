package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.site.PublicSeason.LONG_AGO;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.commended.Running;
import org.commended.shared.EntryId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class ResultPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
    }

    private HarbourAwards announced(String slug) {
        return HarbourAwards.called(jdbc, slug).entered().shortlisted(LONG_AGO).announced(LONG_AGO);
    }

    private static Element spread(Document page, String category) {
        return page.select(".spread:has(#" + category + ")").getFirst();
    }

    @Test
    void a_winner_stands_large_with_citation_quote_and_those_highly_commended() {
        announced("r-winner");

        Element spread = spread(visitor.page("/r-winner/awards/2027/winners"), "climate");

        assertThat(spread.select(".won .standing").text()).isEqualTo("Winner");
        assertThat(spread.select(".won h3").text()).isEqualTo("The moor holds its water");
        assertThat(spread.select(".won .who").text()).isEqualTo("Marlow Fell District Council, East of England");
        assertThat(spread.select(".citation")).hasSize(2);
        assertThat(spread.select(".quote").text())
                .isEqualTo(
                        "“My father drained that field for forty years. I get to put it back.” Joan Thwaite, who farms"
                                + " at Nether Marlow");
        assertThat(spread.select(".commended li > div > div > b")).hasSize(2);
        assertThat(spread.select(".rosette.small use").attr("href")).isEqualTo("#rosette-outline");
    }

    @Test
    void nine_councils_and_their_partner_are_all_named() {
        announced("r-nine");

        String who = visitor.page("/r-nine/awards/2027/entries/climate/streets")
                .select(".who")
                .text();

        assertThat(who)
                .startsWith("Aldermoor Borough Council, Brackenford District Council, ")
                .endsWith("Saltwick City Council and Wexcombe Council, with Tidewell Drainage as partner");
    }

    @Test
    void metals_stand_in_their_order_with_their_words() {
        announced("r-metal");

        Element spread = spread(visitor.page("/r-metal/awards/2027/winners"), "digital");

        assertThat(spread.select(".medals .standing").eachText()).containsExactly("Gold", "Silver", "Bronze");
        assertThat(spread.select(".medals h3").eachText())
                .containsExactly("The form that fills itself in", "Nine minutes sooner", "Plain minutes");
    }

    @Test
    void no_award_is_said_with_its_reasons_and_the_unannounced_are_all_told_alike() {
        announced("r-none");

        Document page = visitor.page("/r-none/awards/2027/winners");

        assertThat(spread(page, "culture").select(".noaward h3").text()).isEqualTo("No award was made");
        assertThat(spread(page, "culture").text()).contains("a full year of results");
        assertThat(page.select(".unannounced li").eachText())
                .containsExactly("Team of the year", "Council of the year");
    }

    @Test
    void joint_winners_stand_side_by_side() {
        HarbourAwards awards = HarbourAwards.called(jdbc, "r-joint").entered();
        awards.season.result(awards.homes, LONG_AGO, winner(awards.door), winner(awards.knock));

        Element spread = spread(visitor.page("/r-joint/awards/2027/winners"), "homes");

        assertThat(spread.select(".joint .standing").eachText()).containsExactly("Joint winner", "Joint winner");
        assertThat(spread.select(".joint h3.longest").text()).isEqualTo(HarbourAwards.LONG_TITLE);
    }

    private static PublicSeason.Line winner(EntryId entry) {
        return new PublicSeason.Line(entry, "winner", Details.honour(null));
    }

    @Test
    void a_lock_is_claimed_only_for_what_was_locked_here_and_can_be_checked() throws Exception {
        HarbourAwards awards = announced("r-lock");
        String winners = "/r-lock/awards/2027/winners";
        assertThat(visitor.page(winners).text()).doesNotContain("locked by two people");

        byte[] bytes = "{\"format\":\"commended.seal/1\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] fingerprint = MessageDigest.getInstance("SHA-256").digest(bytes);
        awards.season.lock(awards.climateResult, bytes, fingerprint);

        assertThat(visitor.page(winners).select("a[href$=/winners/verify]")).hasSize(1);
        Document locks = visitor.page(winners + "/verify");
        assertThat(locks.select(".fingerprint").text()).isEqualTo(HexFormat.of().formatHex(fingerprint));
        String download = locks.select("a[href$=.json]").attr("href");
        assertThat(visitor.get(download).getBody()).isEqualTo(bytes);
        assertThat(locks.text()).contains("sha256sum climate-result.json");
    }

    @Test
    void a_shortlist_has_an_index_and_a_choice_that_works_without_scripts() {
        announced("r-index");

        Document page = visitor.page("/r-index/awards/2027/shortlist");

        assertThat(page.select(".lede").text())
                .isEqualTo("Eight entries, in the words of the people who did the work.");
        assertThat(page.select(".index a").eachText())
                .containsExactly("Climate and nature 3", "Homes and neighbourhoods 2", "Digital and data 3");
        assertThat(page.select(".index a").eachAttr("href")).containsExactly("#climate", "#homes", "#digital");
        assertThat(visitor.get("/r-index/awards/2027/shortlist?category=homes")
                        .getHeaders()
                        .getLocation())
                .hasPath("/r-index/awards/2027/shortlist")
                .hasFragment("homes");
    }

    @Test
    void welsh_is_marked_as_welsh() {
        announced("r-welsh");

        Document page = visitor.page("/r-welsh/awards/2027/entries/climate/watch");

        assertThat(page.select("h1").attr("lang")).isEqualTo("cy");
        assertThat(page.select(".own").eachAttr("lang")).containsOnly("cy");
        assertThat(page.select(".standing").text()).isEqualTo("Highly commended");
    }

    @Test
    void the_facts_for_machines_say_what_the_page_says() {
        announced("r-facts");

        Document page = visitor.page("/r-facts/awards/2027/entries/climate/moor");

        var facts = new tools.jackson.databind.json.JsonMapper()
                .readTree(page.select("script[type=application/ld+json]").html());
        assertThat(facts.get("name").asString()).isEqualTo(page.select("h1").text());
        assertThat(facts.get("author").get("name").asString())
                .isEqualTo(page.select(".who b").text());
        assertThat(page.select(".own").text()).isEqualTo(facts.get("abstract").asString());
        for (String part : facts.get("award").asString().split(", "))
            assertThat(page.text()).contains(part);
    }

    @Test
    void before_its_instant_nothing_is_anywhere() {
        Instant later = Instant.now().plus(Duration.ofDays(1));
        HarbourAwards awards = HarbourAwards.called(jdbc, "r-embargo").entered();
        List<String> pages = List.of("", "/shortlist", "/winners", "/winners/verify", "/feed.atom", "/calendar.ics");
        List<String> before = pages.stream()
                .map(page -> visitor.text("/r-embargo/awards/2027" + page))
                .toList();

        awards.shortlisted(later).announced(later);

        assertThat(pages.stream().map(page -> visitor.text("/r-embargo/awards/2027" + page)))
                .isEqualTo(before);
        assertThat(visitor.status("/r-embargo/awards/2027/entries/climate/moor"))
                .isEqualTo(404);
        assertThat(visitor.text("/sitemap.xml")).doesNotContain("/r-embargo/awards/2027/entries");
        assertThat(before.get(1)).contains("The shortlist is not announced yet", "Friday 7 May 2027 at 10am");
        assertThat(before.get(2)).contains("The winners are not announced yet");
    }
}
