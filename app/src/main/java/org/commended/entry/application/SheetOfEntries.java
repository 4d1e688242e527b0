package org.commended.entry.application;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.EntrySheet;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every entry of an edition, one a line. */
@Component
public class SheetOfEntries implements EntrySheet {

    private static final int PLACE = 10;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final List<String> COLUMNS = List.of(
            "reference",
            "title",
            "category",
            "standing",
            "organisation",
            "body",
            "joint",
            "partners",
            "nominee",
            "nominee-role",
            "team",
            "started",
            "sent",
            "unsent");

    private final Entries entries;
    private final Programmes programmes;

    SheetOfEntries(Entries entries, Programmes programmes) {
        this.entries = entries;
        this.programmes = programmes;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String name(Texts texts) {
        return texts.get("entry.sheet.entries");
    }

    @Override
    public List<String> headings(Texts texts) {
        return COLUMNS.stream()
                .map(column -> texts.get("entry.sheet." + column))
                .toList();
    }

    @Override
    public Stream<List<Object>> rows(Whole whole, Texts texts, Set<EntryId> kept) {
        Map<CategoryId, String> categories = programmes
                .listCategories(whole.edition().id())
                .stream()
                .collect(Collectors.toMap(Category::id, Category::name));
        ZoneId zone = whole.edition().zone();
        return entries.list(whole.edition().id()).stream().map(entry -> {
            String category = categories.getOrDefault(entry.category(), "");
            return kept.contains(entry.id()) ? keptBack(entry, category, texts) : row(entry, category, texts, zone);
        });
    }

    private static List<Object> keptBack(Entry entry, String category, Texts texts) {
        List<Object> cells = new ArrayList<>(List.of(entry.reference(), texts.get("entry.sheet.kept"), category));
        cells.addAll(Collections.nCopies(COLUMNS.size() - cells.size(), ""));
        return cells;
    }

    private static List<Object> row(Entry entry, String category, Texts texts, ZoneId zone) {
        List<Object> cells = new ArrayList<>(List.of(entry.reference(), entry.title(), category));
        cells.add(texts.get("entry.standing." + entry.standing().name().toLowerCase(Locale.ROOT)));
        cells.add(names(entry, Role.LEAD));
        cells.add(body(entry));
        cells.add(names(entry, Role.JOINT));
        cells.add(names(entry, Role.PARTNER));
        var nominee = entry.details().nominee();
        cells.add(nominee == null ? "" : nominee.name());
        cells.add(nominee == null ? "" : Objects.requireNonNullElse(nominee.role(), ""));
        cells.add(Objects.requireNonNullElse(entry.details().teamSize(), ""));
        cells.add(hour(entry.startedAt(), zone));
        cells.add(hour(entry.submittedAt(), zone));
        cells.add(entry.hasUnsentChanges() ? texts.get("entry.sheet.yes") : "");
        return cells;
    }

    private static String names(Entry entry, Role role) {
        return entry.organisations().stream()
                .filter(organisation -> organisation.role() == role)
                .map(EntryOrganisation::name)
                .collect(Collectors.joining("; "));
    }

    private static String body(Entry entry) {
        return entry.organisations().stream()
                .filter(organisation -> organisation.role() == Role.LEAD)
                .map(EntryOrganisation::body)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String hour(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? "" : HOUR.format(instant.atZone(zone));
    }
}
