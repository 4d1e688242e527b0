package org.commended.judging.web;

import java.util.ArrayList;
import java.util.List;
import org.commended.judging.domain.SheetVersion;
import org.commended.judging.domain.SheetVersion.Change;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** @param versions the newest first */
public record VersionsPage(SheetPage sheet, List<SheetVersion> versions) implements Page {

    @Override
    public Brand brand() {
        return sheet.brand();
    }

    public boolean mayBringBack() {
        return sheet.isOpen() && !sheet.isDone();
    }

    public boolean isNewest(SheetVersion version) {
        return version.equals(versions.getFirst());
    }

    private @Nullable SheetVersion before(SheetVersion version) {
        int place = versions.indexOf(version) + 1;
        return place < versions.size() ? versions.get(place) : null;
    }

    /** What a version changed, a sentence for each criterion. */
    public List<String> changes(Frame frame, SheetVersion version) {
        SheetVersion before = before(version);
        List<String> said = new ArrayList<>(version.changes(before, sheet.desk().criteria()).stream()
                .map(change -> words(frame, change))
                .toList());
        if (version.confidence() != (before == null ? null : before.confidence())) said.add(sure(frame, version));
        return said;
    }

    private String words(Frame frame, Change change) {
        int number = sheet.criteria().indexOf(change.criterion()) + 1;
        String name = CriterionName.of(frame, change.criterion(), number);
        if (!change.isMarked()) return frame.t("judging.versions.commented", name);
        String marked = change.after() == null
                ? frame.t("judging.versions.taken", name, change.before())
                : change.before() == null
                        ? frame.t("judging.versions.given", name, change.after())
                        : frame.t("judging.versions.changed", name, change.before(), change.after());
        return change.commented() ? frame.t("judging.versions.both", marked) : marked;
    }

    private static String sure(Frame frame, SheetVersion version) {
        return version.confidence() == null
                ? frame.t("judging.versions.unsure")
                : frame.t(
                        "judging.versions.sure",
                        frame.t("judging.sure." + version.confidence().word()));
    }
}
