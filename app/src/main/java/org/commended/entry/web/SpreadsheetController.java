package org.commended.entry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.commended.entry.EntrySheet;
import org.commended.entry.application.DeskRights;
import org.commended.entry.application.SheetOfEntries;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The entries to take away. */
@RestController
class SpreadsheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Programmes programmes;
    private final Languages languages;
    private final List<EntrySheet> sheets;
    private final SheetOfEntries entries;
    private final DeskRights rights;

    SpreadsheetController(
            Programmes programmes,
            Languages languages,
            List<EntrySheet> sheets,
            SheetOfEntries entries,
            DeskRights rights) {
        this.programmes = programmes;
        this.languages = languages;
        this.sheets = sheets.stream()
                .sorted(Comparator.comparingInt(EntrySheet::place))
                .toList();
        this.entries = entries;
        this.rights = rights;
    }

    @GetMapping("/manage/{organiser}/editions/{edition}/entries.xlsx")
    @AllowedTo(Access.ORGANISER)
    void xlsx(@PathVariable String edition, Viewer viewer, HttpServletResponse response) throws IOException {
        Whole whole = programmes.getWhole(EditionId.of(edition));
        begin(response, XLSX, whole, "xlsx");
        sheet(whole, viewer).writeXlsx(sheets, response.getOutputStream());
    }

    @GetMapping("/manage/{organiser}/editions/{edition}/entries.csv")
    @AllowedTo(Access.ORGANISER)
    void csv(@PathVariable String edition, Viewer viewer, HttpServletResponse response) throws IOException {
        Whole whole = programmes.getWhole(EditionId.of(edition));
        begin(response, "text/csv;charset=UTF-8", whole, "csv");
        sheet(whole, viewer).writeCsv(entries, response.getOutputStream());
    }

    private Spreadsheet sheet(Whole whole, Viewer viewer) {
        return new Spreadsheet(
                whole, languages.english(), rights.listKept(whole.edition().id(), viewer));
    }

    private static void begin(HttpServletResponse response, String type, Whole whole, String ending) {
        String name = whole.programme().slug() + "-" + whole.edition().slug() + "-entries." + ending;
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
