package org.commended.exchange.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an import does to one edition, told as it goes. */
public final class Changes {

    private final Map<Part, Integer> unchanged = new EnumMap<>(Part.class);
    private final List<Change> changes = new ArrayList<>();

    Changes() {}

    /** What files have parts of. */
    public enum Part {
        ORGANISER,
        PROGRAMME,
        EDITION,
        CATEGORY,
        ENTRY,
        SHORTLIST,
        RESULT,
        SURVEY
    }

    /** How a part comes out of it. */
    public enum How {
        CREATED,
        CHANGED
    }

    /** @param name as people say it */
    public record Change(Part part, How how, String name) {}

    /** Counts of one kind of part. */
    public record Tally(Part part, int created, int changed, int unchanged) {}

    void add(Part part, How how, String name) {
        changes.add(new Change(part, how, name));
    }

    void unchanged(Part part) {
        unchanged.merge(part, 1, Integer::sum);
    }

    /** Everything that is new or different, in the order of the file. */
    public List<Change> list() {
        return List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public int count(How how) {
        return (int) changes.stream().filter(change -> change.how() == how).count();
    }

    /** For each kind of part that the file has, how many come out how. */
    public List<Tally> tally() {
        List<Tally> tallies = new ArrayList<>();
        for (Part part : Part.values()) {
            Tally tally = tally(part);
            if (tally.created() + tally.changed() + tally.unchanged() > 0) tallies.add(tally);
        }
        return tallies;
    }

    private Tally tally(Part part) {
        return new Tally(part, count(part, How.CREATED), count(part, How.CHANGED), unchanged.getOrDefault(part, 0));
    }

    private int count(Part part, How how) {
        return (int) changes.stream()
                .filter(change -> change.part() == part && change.how() == how)
                .count();
    }
}
