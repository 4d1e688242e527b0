package org.commended.judging.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commended.judging.application.JudgesDesk;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.paper.SheetReview;
import org.commended.judging.paper.SheetWorkbook;
import org.commended.judging.paper.WorkbookReader;
import org.commended.judging.web.WorkbookPage.NoWorkbook;
import org.commended.shared.CategoryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A judge's sheets as a workbook: taken away, filled in, brought back and looked at. Nothing is saved here. */
@RestController
class WorkbookController {

    static final String WORKBOOK = "/judging/{category}/workbook";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final JudgesDesk desks;
    private final WorkbookWords words;

    WorkbookController(JudgesDesk desks, Languages languages) {
        this.desks = desks;
        this.words = new WorkbookWords(languages.english());
    }

    @GetMapping("/judging/{category}/sheets.xlsx")
    @AllowedTo(Access.SIGNED_IN)
    void download(@PathVariable String category, Viewer viewer, Instant now, HttpServletResponse response)
            throws IOException {
        Desk desk = desks.getOfSheets(CategoryId.of(category), viewer.id());
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"score-sheets.xlsx\"");
        new SheetWorkbook(desk, word -> words.head(desk, word), words::state, words.sure())
                .writeTo(response.getOutputStream(), words.name(), now);
    }

    @GetMapping(WORKBOOK)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, Viewer viewer, Instant now) {
        return WorkbookPage.of(desks.getOfSheets(CategoryId.of(category), viewer.id()), Form.empty(), now);
    }

    @PostMapping(WORKBOOK)
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> look(
            @PathVariable String category,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Form form,
            Viewer viewer,
            Instant now)
            throws IOException {
        Desk desk = desks.getOfSheets(CategoryId.of(category), viewer.id());
        Optional<SheetReview> review = file == null || file.isEmpty() ? Optional.empty() : read(desk, file);
        if (review.isEmpty())
            return Answer.refused(
                    WorkbookPage.of(desk, form.refused(new ArrayList<>(List.of(new NoWorkbook("file")))), now));
        return Answer.ok(new WorkbookPage(desk, form, review.get(), List.of(), words, now));
    }

    private Optional<SheetReview> read(Desk desk, MultipartFile file) throws IOException {
        return new WorkbookReader(desk, words.sure()).read(file.getBytes());
    }
}
