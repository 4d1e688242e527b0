package org.commended.entry.domain;

import java.util.ArrayList;
import java.util.List;
import org.commended.entry.domain.Differences.Kind;
import org.commended.entry.domain.Differences.Step;

/**
 * Myers's greedy search: for each number of differences the furthest point reached on every diagonal, then back along the
 * trace. A diagonal is the number of pieces used of the first list less those of the second.
 */
final class WayBetween {

    private final List<String> from;
    private final List<String> to;
    private final List<int[]> trace = new ArrayList<>();

    WayBetween(List<String> from, List<String> to) {
        this.from = from;
        this.to = to;
    }

    /** The steps from one to the other; none where there is nothing to do or too much. */
    List<Step> find() {
        int most = Math.min(from.size() + to.size(), Differences.MOST);
        int[] furthest = new int[2 * most + 3];
        for (int differences = 0; differences <= most; differences++) {
            trace.add(furthest.clone());
            for (int diagonal = -differences; diagonal <= differences; diagonal += 2) {
                int used = along(diagonal, start(furthest, diagonal, differences, most));
                furthest[diagonal + most + 1] = used;
                if (used >= from.size() && used - diagonal >= to.size()) return back(differences, most);
            }
        }
        return List.of();
    }

    private static int start(int[] furthest, int diagonal, int differences, int most) {
        boolean comes = comes(furthest, diagonal, differences, most);
        return comes ? furthest[diagonal + most + 2] : furthest[diagonal + most] + 1;
    }

    /** Whether the last difference on the way to a diagonal was a piece that comes, and not one that goes. */
    private static boolean comes(int[] furthest, int diagonal, int differences, int most) {
        if (diagonal == -differences) return true;
        return diagonal != differences && furthest[diagonal + most] < furthest[diagonal + most + 2];
    }

    private int along(int diagonal, int start) {
        int used = start;
        while (used < from.size()
                && used - diagonal < to.size()
                && from.get(used).equals(to.get(used - diagonal))) used++;
        return used;
    }

    private List<Step> back(int found, int most) {
        List<Step> steps = new ArrayList<>();
        int used = from.size();
        int put = to.size();
        for (int differences = found; differences > 0; differences--) {
            int[] furthest = trace.get(differences);
            int diagonal = used - put;
            boolean comes = comes(furthest, diagonal, differences, most);
            int before = comes ? diagonal + 1 : diagonal - 1;
            int usedBefore = furthest[before + most + 1];
            int start = comes ? usedBefore : usedBefore + 1;
            for (; used > start; used--) steps.add(new Step(Kind.SAME, from.get(used - 1)));
            steps.add(
                    comes
                            ? new Step(Kind.COME, to.get(usedBefore - before))
                            : new Step(Kind.GONE, from.get(usedBefore)));
            used = usedBefore;
            put = usedBefore - before;
        }
        for (; used > 0; used--) steps.add(new Step(Kind.SAME, from.get(used - 1)));
        return steps.reversed();
    }
}
