package org.commended.judging.web;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.ChangedMarks;
import org.commended.judging.ChangedMarks.Changed;
import org.commended.judging.Progress;
import org.commended.panel.Panels;
import org.commended.people.People;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What judges changed once they had met entries, and why. */
@RestController
class ChangedMarksController {

    private final ChangedMarks changed;
    private final Programmes programmes;
    private final Panels panels;
    private final Entries entries;
    private final People people;
    private final Progress progress;

    ChangedMarksController(
            ChangedMarks changed,
            Programmes programmes,
            Panels panels,
            Entries entries,
            People people,
            Progress progress) {
        this.changed = changed;
        this.programmes = programmes;
        this.panels = panels;
        this.entries = entries;
        this.people = people;
        this.progress = progress;
    }

    @GetMapping("/judging/{category}/changed-marks")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, Viewer viewer, Instant now) {
        Category asked = programmes.getCategory(CategoryId.of(category));
        Programmes.Whole whole = programmes.getWhole(asked.edition());
        boolean organiser = viewer.organises(whole.organiser().id());
        if (!organiser && !panels.isChair(viewer.id(), asked.id())) throw new NotFound();
        int left = progress.left(asked.id(), viewer.id(), now);
        List<EntryId> kept = panels.listBarred(viewer.id(), asked.id());
        List<Changed> shown = left > 0
                ? List.of()
                : changed.list(asked.id()).stream()
                        .filter(one -> !kept.contains(one.entry()))
                        .toList();
        return new ChangedMarksPage(
                whole,
                asked,
                shown,
                entries.listJudged(asked.id()).stream().collect(toMap(Entry::id, Entry::title)),
                people.listNames(shown.stream().map(Changed::judge).distinct().toList()),
                organiser
                        ? whole.desk() + "/judging/" + asked.id() + "/scores"
                        : "/judging/" + asked.id() + "/standings",
                left);
    }
}
