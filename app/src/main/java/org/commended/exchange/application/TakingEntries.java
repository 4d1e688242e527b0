package org.commended.exchange.application;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Entry.Origin;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.importing.ImportedEntry;
import org.commended.entry.importing.ImportingEntries;
import org.commended.exchange.application.Changes.Part;
import org.commended.exchange.mapping.EntryMapping;
import org.commended.exchange.season.Problem;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEntry;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries of a file, their organisations matched to the register. */
@Component
class TakingEntries {

    private static final String IMPORTED =
            "the id of an entry that was imported: this one was written here, and a file does not change it";

    private final Entries entries;
    private final ImportingEntries importing;

    TakingEntries(Entries entries, ImportingEntries importing) {
        this.entries = entries;
        this.importing = importing;
    }

    /** An entry's id in a file. */
    record Key(CategoryId category, String slug) {}

    /** @param current what everybody reads of the edition before the import */
    record Setting(EditionId edition, Map<String, Category> categories, Current current, RegisterNames names) {

        Category category(SeasonCategory file) {
            return Objects.requireNonNull(categories.get(file.id()));
        }
    }

    /** One entry of the file, where it stands there, and the entry of that id that is here; null where there is none. */
    private record Found(
            SeasonCategory in,
            SeasonEntry file,
            String path,
            @Nullable Entry known) {}

    /** The ids in the house of all entries of the file. */
    Map<Key, EntryId> take(Job job, Setting setting) {
        Map<Key, Entry> before = entries.list(setting.edition()).stream()
                .collect(toMap(entry -> new Key(entry.category(), entry.slug()), Function.identity()));
        Map<Key, EntryId> after = new HashMap<>();
        List<SeasonCategory> categories = job.file().categories();
        for (int i = 0; i < categories.size(); i++) {
            SeasonCategory in = categories.get(i);
            for (int j = 0; j < in.entries().size(); j++) {
                SeasonEntry file = in.entries().get(j);
                Key key = new Key(setting.category(in).id(), file.id());
                String path = "$.categories[" + i + "].entries[" + j + "].id";
                after.put(key, take(job, setting, new Found(in, file, path, before.get(key))));
            }
        }
        return after;
    }

    private EntryId take(Job job, Setting setting, Found found) {
        Entry known = found.known();
        if (known != null && known.origin() == Origin.WRITTEN) return leave(job, setting, found, known);
        ImportedEntry imported = imported(job, setting, found);
        if (known == null) {
            job.created(Part.ENTRY, found.file().title());
            return importing.add(setting.edition(), imported, job.now());
        }
        if (imported.isAlready(known)) {
            job.changes().unchanged(Part.ENTRY);
        } else {
            job.changed(Part.ENTRY, found.file().title());
            importing.update(known, imported, job.now());
        }
        return known.id();
    }

    private static EntryId leave(Job job, Setting setting, Found found, Entry known) {
        if (setting.current().says(found.in(), found.file())) {
            job.changes().unchanged(Part.ENTRY);
        } else {
            job.problems().add(Problem.of(found.path(), found.file().id(), IMPORTED));
        }
        return known.id();
    }

    private static ImportedEntry imported(Job job, Setting setting, Found found) {
        SeasonEntry file = found.file();
        Map<String, String> decided = found.known() == null ? Map.of() : bodies(found.known());
        List<EntryOrganisation> organisations = file.organisations().stream()
                .map(one -> new EntryOrganisation(
                        one.name(),
                        EntryOrganisation.Role.valueOf(one.role().name()),
                        body(one.name(), decided, setting.names())))
                .toList();
        return new ImportedEntry(
                setting.category(found.in()).id(),
                file.id(),
                file.title(),
                EntryMapping.details(file, found.known(), job.files()),
                organisations);
    }

    /** What an organiser has said a name means stands; a printed name is read anew only where nobody has. */
    private static @Nullable String body(String name, Map<String, String> decided, RegisterNames names) {
        String read = names.find(name);
        return decided.getOrDefault(name, read);
    }

    private static Map<String, String> bodies(Entry known) {
        Map<String, String> bodies = new HashMap<>();
        known.organisations().forEach(one -> {
            if (one.body() != null) bodies.put(one.name(), one.body());
        });
        return bodies;
    }
}
