package org.commended.exchange.web;

import org.commended.exchange.application.Exporting;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonWriter;
import org.commended.shared.EditionId;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An edition as a season file: its set-up, and what was announced of it. */
@RestController
class ExportController {

    private final Exporting exporting;

    ExportController(Exporting exporting) {
        this.exporting = exporting;
    }

    @GetMapping("/manage/{organiser}/editions/{edition}/season.json")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<byte[]> season(@PathVariable String edition) {
        SeasonFile file = exporting.get(EditionId.of(edition));
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(name(file)).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(SeasonWriter.write(file));
    }

    private static String name(SeasonFile file) {
        return String.join(
                        "-",
                        file.organiser().id(),
                        file.programme().id(),
                        file.edition().id())
                + ".json";
    }
}
