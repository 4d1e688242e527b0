package org.commended.judging.web;

import java.util.List;
import java.util.Map;
import org.commended.judging.ChangedMarks.Changed;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.Criterion;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/**
 * Marks that were changed once judges had met an entry, for the chair and the organiser.
 *
 * @param back where the viewer came from
 * @param left how many sheets of the viewer's own are not in: then nothing of others' is shown
 */
public record ChangedMarksPage(
        Programmes.Whole whole,
        Category category,
        List<Changed> changes,
        Map<EntryId, String> titles,
        Map<PersonId, String> names,
        String back,
        int left)
        implements Page {

    public ChangedMarksPage {
        changes = List.copyOf(changes);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    static boolean meets(Category category) {
        List<StageKind> kinds = category.details().stageKinds();
        return kinds.contains(StageKind.PRESENTATION) || kinds.contains(StageKind.SITE_VISIT);
    }

    public String title(Changed changed) {
        return titles.getOrDefault(changed.entry(), "");
    }

    public String name(Changed changed) {
        return names.getOrDefault(changed.judge(), "");
    }

    public String criterion(Changed changed) {
        return category.details().criteria().stream()
                .filter(one -> one.id().equals(changed.criterion()))
                .map(Criterion::text)
                .findFirst()
                .orElse("");
    }
}
