package org.commended.site.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Settings;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs ask of a site as a whole: where it may be crawled, which pages it has, whom to tell of a hole in it. */
@RestController
class SiteController {

    private static final List<String> CLOSED =
            List.of("/api", "/demo", "/entries", "/judging", "/manage", "/meetings", "/my", "/sign-in", "/stage");
    private static final Duration CONTACT_STANDS = Duration.ofDays(180);

    private final JdbcSiteMap map;
    private final Settings settings;

    SiteController(JdbcSiteMap map, Settings settings) {
        this.map = map;
        this.settings = settings;
    }

    @GetMapping("/robots.txt")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<byte[]> robots() {
        String closed = CLOSED.stream().map(path -> "Disallow: " + path + "\n").collect(Collectors.joining());
        return plain("User-agent: *\n" + closed + "\nSitemap: " + settings.baseUrl() + "/sitemap.xml\n");
    }

    /** RFC 9116. */
    @GetMapping("/.well-known/security.txt")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<byte[]> security(Instant now) {
        Instant expires = now.plus(CONTACT_STANDS).truncatedTo(ChronoUnit.DAYS);
        String canonical = settings.baseUrl() + "/.well-known/security.txt";
        return plain("Contact: mailto:" + Contact.address(settings) + "\nExpires: " + expires
                + "\nPreferred-Languages: en, cy\nCanonical: " + canonical + "\n");
    }

    @GetMapping("/sitemap.xml")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<byte[]> siteMap() {
        String pages = map.listPaths().stream()
                .map(path -> "<url><loc>" + settings.baseUrl() + path + "</loc></url>\n")
                .collect(Collectors.joining());
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + pages + "</urlset>\n";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> plain(String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
