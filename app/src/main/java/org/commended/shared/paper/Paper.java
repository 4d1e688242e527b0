package org.commended.shared.paper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a printed document is sent: to be kept as a file, by nobody on the way. */
public final class Paper {

    private Paper() {}

    /** @param name of the file, of plain letters and digits, without its ending */
    public static ResponseEntity<byte[]> send(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .body(bytes);
    }
}
