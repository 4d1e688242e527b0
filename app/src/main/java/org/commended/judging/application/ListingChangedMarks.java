package org.commended.judging.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.judging.ChangedMarks;
import org.commended.judging.domain.ChangeReasons.Change;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

@Component
class ListingChangedMarks implements ChangedMarks {

    private final MarksBefore marks;
    private final Programmes programmes;
    private final Panels panels;

    ListingChangedMarks(MarksBefore marks, Programmes programmes, Panels panels) {
        this.marks = marks;
        this.programmes = programmes;
        this.panels = panels;
    }

    @Override
    public List<Changed> list(CategoryId category) {
        Map<PersonId, List<EntryId>> barred = panels.listBarred(category);
        Map<String, Change> last = new LinkedHashMap<>();
        for (Change one : marks.listChanges(programmes.getCategory(category)))
            last.put(one.stage() + " " + one.entry() + " " + one.judge() + " " + one.criterion(), one);
        return last.values().stream()
                .filter(one -> !one.reason().isBlank() && !Objects.equals(one.after(), one.before()))
                .filter(one -> !barred.getOrDefault(one.judge(), List.of()).contains(one.entry()))
                .map(one -> new Changed(
                        one.entry(), one.judge(), one.criterion(), one.before(), one.after(), one.reason(), one.at()))
                .toList();
    }
}
