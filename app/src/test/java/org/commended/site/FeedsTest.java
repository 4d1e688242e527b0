package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.site.PublicSeason.LONG_AGO;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.commended.MovableClock;
import org.commended.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@Running
class FeedsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
    }

    @Test
    void the_calendar_has_every_date_with_a_day_in_utc() throws Exception {
        HarbourAwards.called(jdbc, "f-calendar");

        String text = visitor.text("/f-calendar/awards/2027/calendar.ics");
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));

        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(5);
        assertThat(text)
                .contains("DTSTART:20270106T090000Z", "DTSTART:20270507T090000Z", "DTSTART:20270708T173000Z")
                .contains("DTSTART;VALUE=DATE:20270315")
                .contains("LOCATION:the Guildhall\\, Saltwick");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void a_date_that_moves_keeps_its_uid_and_raises_its_sequence() throws Exception {
        HarbourAwards awards = HarbourAwards.called(jdbc, "f-moved");
        VEvent before = closing("f-moved");

        jdbc.sql("""
                update edition set version = version + 1,
                    details = replace(details::text, '2027-03-12T17:00Z', '2027-03-19T17:00Z')::jsonb where id = ?""").param(awards.edition.value()).update();
        VEvent after = closing("f-moved");

        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(before, "SEQUENCE")).isEqualTo("0");
        assertThat(value(after, "SEQUENCE")).isEqualTo("1");
        assertThat(value(after, "DTSTART")).isEqualTo("20270319T170000Z");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private VEvent closing(String slug) throws Exception {
        String text = visitor.text("/" + slug + "/awards/2027/calendar.ics");
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> value(event, "SUMMARY").endsWith("Entries close"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_feed_tells_what_was_announced_under_ids_that_stay() throws Exception {
        HarbourAwards awards = HarbourAwards.called(jdbc, "f-feed").entered().shortlisted(LONG_AGO);
        List<String> ids = texts(feed("f-feed"), "id");

        awards.announced(LONG_AGO.plusSeconds(60));
        Document later = feed("f-feed");

        assertThat(texts(later, "id")).containsAll(ids).doesNotHaveDuplicates().hasSize(ids.size() + 4);
        assertThat(texts(later, "title")).contains("Result: Climate and nature", "Shortlist: Climate and nature");
        assertThat(texts(later, "updated").getFirst()).isEqualTo("2020-01-01T00:01:00Z");
        assertThat(texts(later, "summary").getFirst())
                .startsWith("Winner: The moor holds its water (Marlow Fell District Council); Highly commended:");
    }

    private Document feed(String slug) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        visitor.get("/" + slug + "/awards/2027/feed.atom").getBody()));
    }

    private static List<String> texts(Document feed, String name) {
        NodeList nodes = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    @Test
    void a_link_has_a_picture_of_the_size_that_is_shown() throws Exception {
        HarbourAwards.called(jdbc, "f-picture");

        var picture = visitor.get("/f-picture/awards/2027/share.png");

        assertThat(picture.getHeaders().getContentType()).hasToString("image/png");
        var image = ImageIO.read(new ByteArrayInputStream(java.util.Objects.requireNonNull(picture.getBody())));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1200, 630);
    }

    @Test
    void the_map_of_the_site_has_published_pages_only() {
        HarbourAwards.called(jdbc, "f-map").entered().shortlisted(LONG_AGO);
        PublicSeason.of(jdbc, "f-hidden", Details.organiser("Hidden")).edition("2030", Details.edition("Hidden"), null);

        String map = visitor.text("/sitemap.xml");

        assertThat(map)
                .contains("<loc>http://localhost:8080/f-map/awards/2027/entries/climate/moor</loc>")
                .contains("/f-map/awards/2027/shortlist<")
                .doesNotContain("/f-map/awards/2027/winners")
                .doesNotContain("f-hidden");
        assertThat(visitor.text("/robots.txt")).contains("Sitemap: http://localhost:8080/sitemap.xml");
    }

    @Test
    void whom_to_tell_of_a_hole_is_said_for_half_a_year() {
        clock.set(Instant.parse("2027-02-01T10:00:00Z"));

        assertThat(visitor.text("/.well-known/security.txt"))
                .contains("Contact: mailto:awards@localhost\n", "Expires: 2027-07-31T00:00:00Z\n");
    }
}
