package org.commended.shared.web;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How an act is answered: sent on to the page that shows what was done, or the same page again with the reasons. */
public final class Answer {

    private Answer() {}

    /** 303: done; the browser goes on with a GET, and reloading repeats nothing. */
    public static ResponseEntity<Page> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** 422: refused; the page shows everything that was typed and every reason. */
    public static ResponseEntity<Page> refused(Page page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    /** 409: somebody else changed it meanwhile; the page shows both. */
    public static ResponseEntity<Page> changedMeanwhile(Page page) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(page);
    }

    public static ResponseEntity<Page> ok(Page page) {
        return ResponseEntity.ok(page);
    }
}
