package org.commended.judging.web;

import java.util.ArrayList;
import java.util.List;
import org.commended.judging.EntryStanding;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.CalibratedScores.Placed;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.panel.PanelMember;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.picture.LinkDrawing;
import org.commended.shared.picture.LinkDrawing.Link;
import org.commended.shared.picture.Svg;
import org.jspecify.annotations.Nullable;

/**
 * Which judge read which entry, and what hangs on one reading.
 *
 * @param judges names, in the order of the drawing
 * @param entries titles, in the order of the ranking
 * @param drawing null where every judge read every entry, or too many lines would cross
 */
public record LinksView(
        List<String> judges,
        List<String> entries,
        List<Hanging> hanging,
        @Nullable Svg drawing) {

    private static final int MOST_ROWS = 40;

    /** One reading without which the ranking would fall apart. */
    public record Hanging(String judge, String entry) {}

    static LinksView of(MeansView means, CalibratedScores scores) {
        List<PanelMember> judges = means.means().judges().stream()
                .filter(judge -> scores.find(judge.person()).isPresent())
                .toList();
        List<EntryId> entries = scores.entries().stream().map(Placed::id).toList();
        List<Hanging> hanging = scores.links().stream()
                .map(link ->
                        new Hanging(name(judges, new PersonId(link.judge())), title(means, new EntryId(link.entry()))))
                .toList();
        boolean drawn = !scores.whole() && judges.size() <= MOST_ROWS && entries.size() <= MOST_ROWS;
        return new LinksView(
                judges.stream().map(PanelMember::name).toList(),
                entries.stream().map(entry -> title(means, entry)).toList(),
                hanging,
                drawn ? draw(means.means().table().readings(), scores.links(), judges, entries) : null);
    }

    private static Svg draw(
            List<Reading> readings,
            List<CalibratedScores.Link> hanging,
            List<PanelMember> judges,
            List<EntryId> entries) {
        List<PersonId> people = judges.stream().map(PanelMember::person).toList();
        List<Link> links = new ArrayList<>();
        for (Reading reading : readings) {
            int from = people.indexOf(reading.judge());
            int to = entries.indexOf(reading.entry());
            if (from >= 0 && to >= 0) links.add(new Link(from, to, isHanging(hanging, reading)));
        }
        return new LinkDrawing(people.size(), entries.size()).draw(links);
    }

    private static boolean isHanging(List<CalibratedScores.Link> hanging, Reading reading) {
        return hanging.stream().anyMatch(link -> link.isOf(reading.entry(), reading.judge()));
    }

    private static String name(List<PanelMember> judges, PersonId person) {
        return judges.stream()
                .filter(judge -> judge.person().equals(person))
                .map(PanelMember::name)
                .findFirst()
                .orElse("");
    }

    private static String title(MeansView means, EntryId entry) {
        return means.means().entries().stream()
                .filter(one -> one.entry().equals(entry))
                .map(EntryStanding::title)
                .findFirst()
                .orElse("");
    }
}
