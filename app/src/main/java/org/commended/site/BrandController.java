package org.commended.site;

import java.time.Duration;
import org.commended.shared.NotFound;
import org.commended.shared.picture.BrandColour;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An organiser's one colour as a style sheet of its own, since no page carries inline styles. */
@RestController
class BrandController {

    @GetMapping(path = "/brand/{hex}.css", produces = "text/css")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<String> colour(@PathVariable String hex) {
        if (!hex.matches("[0-9a-f]{6}")) throw new NotFound();
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(new BrandColour("#" + hex).stylesheet());
    }
}
