package org.commended.shared.making;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commended.shared.Ids;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.making.Maker.About;
import org.commended.shared.making.Maker.Part;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A file that is made: watched, taken away, asked for once more. Only by whoever asked for it. */
@RestController
class MakingController {

    private final Makings makings;
    private final AskingForFile asking;

    MakingController(Makings makings, AskingForFile asking) {
        this.makings = makings;
        this.asking = asking;
    }

    @GetMapping("/made/{id}")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer) {
        Making making = get(id, viewer);
        return new MakingPage(making, about(making, viewer), false, Form.empty());
    }

    @PostMapping("/made/{id}/again")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> again(@PathVariable String id, Viewer viewer, Instant now) {
        Making making = get(id, viewer);
        about(making, viewer);
        asking.again(making, now);
        return Answer.seeOther(making.href());
    }

    /** Whether they may have it is asked again part by part: a conflict may have been declared since it was made. */
    @GetMapping("/made/{id}/file")
    @AllowedTo(Access.SIGNED_IN)
    @Nullable
    ResponseEntity<Page> file(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        Making making = get(id, viewer);
        About about = about(making, viewer);
        if (making.state() != Making.State.MADE) throw new NotFound();
        List<Part> ready = makings.listParts(making.id());
        if (!ready.equals(asking.maker(making.kind()).parts(making)))
            return Answer.changedMeanwhile(new MakingPage(making, about, true, Form.empty()));
        response.setContentType(about.isPacked() ? "application/zip" : "application/pdf");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + about.file() + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        write(making, about, ready, response.getOutputStream());
        return null;
    }

    private void write(Making making, About about, List<Part> parts, OutputStream out) throws IOException {
        if (!about.isPacked()) {
            for (Part part : parts) out.write(makings.read(making.id(), part));
            return;
        }
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Part part : parts) {
                packed.putNextEntry(new ZipEntry(part.name()));
                packed.write(makings.read(making.id(), part));
                packed.closeEntry();
            }
        }
    }

    private Making get(String id, Viewer viewer) {
        UUID known = Ids.parse(id);
        return makings.find(known)
                .filter(making -> making.by().equals(viewer.id()))
                .orElseThrow(NotFound::new);
    }

    private About about(Making making, Viewer viewer) {
        return asking.maker(making.kind()).about(making, viewer);
    }
}
