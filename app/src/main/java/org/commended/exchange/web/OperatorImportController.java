package org.commended.exchange.web;

import java.time.Instant;
import java.util.List;
import org.commended.exchange.web.Receiving.Sent;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** An operator takes in season files of anybody, also of organisers that are not here yet. */
@RestController
class OperatorImportController {

    private final Receiving receiving;

    OperatorImportController(Receiving receiving) {
        this.receiving = receiving;
    }

    @GetMapping("/operator/import")
    @AllowedTo(Access.OPERATOR)
    Page form() {
        return new UploadPage(Desk.OPERATOR, Form.empty(), "", List.of());
    }

    @PostMapping("/operator/import")
    @AllowedTo(Access.OPERATOR)
    ResponseEntity<Page> receive(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file, Form form, Instant now) {
        return receiving.receive(Desk.OPERATOR, new Sent(file, form, now));
    }

    @GetMapping("/operator/import/{upload}")
    @AllowedTo(Access.OPERATOR)
    ResponseEntity<Page> preview(@PathVariable String upload, Instant now) {
        return receiving.preview(Desk.OPERATOR, upload, now);
    }

    @PostMapping("/operator/import/{upload}")
    @AllowedTo(Access.OPERATOR)
    ResponseEntity<Page> take(@PathVariable String upload, Instant now) {
        return receiving.take(Desk.OPERATOR, upload, now);
    }
}
