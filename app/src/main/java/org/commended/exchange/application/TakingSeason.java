package org.commended.exchange.application;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commended.exchange.SeasonImported;
import org.commended.exchange.application.Changes.How;
import org.commended.exchange.application.Imported.Report;
import org.commended.exchange.application.Order.SeasonSource;
import org.commended.exchange.application.StoringFiles.Stored;
import org.commended.exchange.application.TakingEntries.Key;
import org.commended.exchange.application.TakingEntries.Setting;
import org.commended.exchange.season.Problem;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonFile;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One season file, part by part, inside the transaction of the whole import. */
@Component
class TakingSeason {

    private final StoringFiles storing;
    private final TakingSetUp setUp;
    private final TakingCategories categories;
    private final TakingEntries entries;
    private final TakingDecisions decisions;
    private final Exporting exporting;
    private final SeasonFiles files;
    private final ApplicationEventPublisher events;

    TakingSeason(
            StoringFiles storing,
            TakingSetUp setUp,
            TakingCategories categories,
            TakingEntries entries,
            TakingDecisions decisions,
            Exporting exporting,
            SeasonFiles files,
            ApplicationEventPublisher events) {
        this.storing = storing;
        this.setUp = setUp;
        this.categories = categories;
        this.entries = entries;
        this.decisions = decisions;
        this.exporting = exporting;
        this.files = files;
        this.events = events;
    }

    /** What became of a file, and the problems that undo it if there are any. */
    record Ended(Report report, List<Problem> problems) {}

    Ended take(SeasonSource source, @Nullable PersonId by, Instant now) {
        SeasonFile file = source.season();
        Stored stored = storing.store(source, now);
        Job job = Job.of(source, stored, by, now);
        Current current = new Current(exporting
                .find(
                        file.organiser().id(),
                        file.programme().id(),
                        file.edition().id())
                .orElse(null));
        Whole whole = setUp.take(job);
        EditionId edition = whole.edition().id();
        Map<String, Category> known = categories.take(job, edition);
        RegisterNames names = new RegisterNames(day(file, now));
        Setting setting = new Setting(edition, known, current, names);
        Map<Key, EntryId> ids = entries.take(job, setting);
        decisions.take(job, setting, ids);
        remember(job, edition);
        return new Ended(
                new Report(
                        source.name(),
                        whole.edition().name(),
                        whole.address(),
                        whole,
                        job.changes(),
                        names.report(),
                        listedNowhere(file)),
                job.problems());
    }

    private static LocalDate day(SeasonFile file, Instant now) {
        return EditionDay.find(file.edition())
                .orElseGet(() -> now.atZone(file.edition().timezone()).toLocalDate());
    }

    /** A file that changes nothing is no act; but the way it is written is kept, since an export follows it. */
    private void remember(Job job, EditionId edition) {
        Optional<SeasonFile> before = files.find(edition);
        if (before.isEmpty() || !before.get().equals(job.file())) {
            files.put(edition, job.file(), job.by(), job.now());
        }
        Changes changes = job.changes();
        if (!changes.isEmpty()) {
            events.publishEvent(new SeasonImported(
                    edition, job.by(), job.now(), changes.count(How.CREATED), changes.count(How.CHANGED)));
        }
    }

    private static List<String> listedNowhere(SeasonFile file) {
        return file.categories().stream()
                .flatMap(category -> listedNowhere(category).stream())
                .toList();
    }

    private static List<String> listedNowhere(SeasonCategory category) {
        Set<String> listed = category.shortlist().stream().collect(toSet());
        return category.entries().stream()
                .filter(entry -> entry.result() == null && !listed.contains(entry.id()))
                .map(SeasonEntry::title)
                .toList();
    }
}
