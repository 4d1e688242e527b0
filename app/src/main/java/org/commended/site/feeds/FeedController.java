package org.commended.site.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.Address;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Settings;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An edition's calendar, feed and shared picture. */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final EditionFeed feed;
    private final SharePictures pictures;
    private final Settings settings;
    private final Languages languages;

    FeedController(EditionFeed feed, SharePictures pictures, Settings settings, Languages languages) {
        this.feed = feed;
        this.pictures = pictures;
        this.settings = settings;
        this.languages = languages;
    }

    @GetMapping(Address.EDITION + "/calendar.ics")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<byte[]> calendar(Whole whole) {
        return text(CALENDAR, new EditionCalendar(whole, settings.baseUrl(), languages.english()).write());
    }

    @GetMapping(Address.EDITION + "/feed.atom")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<byte[]> feed(Whole whole) {
        return text(ATOM, feed.write(whole));
    }

    @GetMapping(Address.EDITION + "/share.png")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<byte[]> picture(Whole whole) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(A_DAY).cachePublic())
                .body(pictures.of(whole));
    }

    private static ResponseEntity<byte[]> text(MediaType type, String text) {
        return ResponseEntity.ok().contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
