package org.commended.exchange.web;

import java.time.Instant;
import java.util.List;
import org.commended.exchange.web.Receiving.Sent;
import org.commended.programme.Programmes;
import org.commended.shared.NotFound;
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

/** An organiser takes in season files of their own awards: sent, looked at, taken. */
@RestController
class OrganiserImportController {

    private final Programmes programmes;
    private final Receiving receiving;

    OrganiserImportController(Programmes programmes, Receiving receiving) {
        this.programmes = programmes;
        this.receiving = receiving;
    }

    @GetMapping("/manage/{organiser}/import")
    @AllowedTo(Access.ORGANISER)
    Page form(@PathVariable String organiser) {
        return new UploadPage(desk(organiser), Form.empty(), "", List.of());
    }

    @PostMapping("/manage/{organiser}/import")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> receive(
            @PathVariable String organiser,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Form form,
            Instant now) {
        return receiving.receive(desk(organiser), new Sent(file, form, now));
    }

    @GetMapping("/manage/{organiser}/import/{upload}")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> preview(@PathVariable String organiser, @PathVariable String upload, Instant now) {
        return receiving.preview(desk(organiser), upload, now);
    }

    @PostMapping("/manage/{organiser}/import/{upload}")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> take(@PathVariable String organiser, @PathVariable String upload, Instant now) {
        return receiving.take(desk(organiser), upload, now);
    }

    private Desk desk(String organiser) {
        return new Desk(programmes.findOrganiser(organiser).orElseThrow(NotFound::new));
    }
}
