package org.commended.entry.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commended.entry.application.OpeningDesk;
import org.commended.entry.application.OpeningDesk.Laid;
import org.commended.entry.domain.DeskFilter;
import org.commended.entry.domain.DeskFilter.Shown;
import org.commended.entry.domain.DeskLine;
import org.commended.entry.domain.DraftLine;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.Standing;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/**
 * The organiser's entries desk.
 *
 * @param page of the list, from 0
 */
public record DeskPage(Laid laid, DeskCounts counts, DeskFilter filter, int page, Instant now) implements Page {

    @Override
    public Brand brand() {
        return whole().organiser().brand();
    }

    public Whole whole() {
        return laid.whole();
    }

    public String href() {
        return whole().desk() + "/entries";
    }

    public DeskLinks links() {
        return new DeskLinks(href(), filter);
    }

    /** The filter as a form, to be filled in further. */
    public Form form() {
        return Form.of(Map.of(
                "words", List.of(filter.words()),
                "category",
                        List.of(
                                filter.category() == null
                                        ? ""
                                        : filter.category().toString()),
                "standing", List.of(DeskLinks.word(filter.shown()))));
    }

    public Map<String, String> categories(Frame frame) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", frame.t("entry.desk.allCategories"));
        laid.forms()
                .forEach(form -> options.put(
                        form.category().id().toString(), form.category().name()));
        return options;
    }

    public Map<String, String> standings(Frame frame) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Shown shown : Shown.values()) {
            options.put(DeskLinks.word(shown), frame.t("entry.desk.shown." + DeskLinks.word(shown)));
        }
        return options;
    }

    public String category(CategoryId id) {
        return laid.forms().stream()
                .map(EntryForm::category)
                .filter(category -> category.id().equals(id))
                .map(Category::name)
                .findFirst()
                .orElse("");
    }

    /** How a line's entry stands, in a few words. */
    public String standing(Frame frame, DeskLine line) {
        String key = "entry.standing." + line.standing().name().toLowerCase(Locale.ROOT);
        boolean byRule = line.standing() == Standing.RULED_OUT && line.rule() != null;
        return byRule ? frame.t("entry.standing.ruled_out_by", line.rule()) : frame.t(key);
    }

    public String when(Frame frame, DeskLine line) {
        ZonedDateTime there = line.when().atZone(whole().edition().zone());
        return frame.t(
                line.standing() == Standing.DRAFT ? "entry.desk.changed" : "entry.desk.sentAt",
                frame.moments().shortDay(there.toLocalDate()),
                frame.moments().clock(line.when(), whole().edition().zone()));
    }

    /** The drafts that are worth a word, as many as one would read. */
    public List<DraftLine> drafts() {
        return laid.waiting().first();
    }

    public DeskDraft draft(DraftLine line) {
        return new DeskDraft(
                line,
                counts.form(line.progress().category()),
                laid.waiting().people(),
                whole().edition().zone());
    }

    public int first() {
        return page * OpeningDesk.LINES + 1;
    }

    public int last() {
        return page * OpeningDesk.LINES + laid.list().lines().size();
    }

    public boolean hasNext() {
        return last() < laid.list().total();
    }
}
