package org.commended.engine.calibration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Names as small numbers, in the order of the names, so that nothing depends on the order of the rows.
 *
 * @param names distinct, sorted
 * @param codes for each row the index of its name
 */
record Coding(List<String> names, int[] codes) {

    static Coding of(List<Mark> marks, Function<Mark, String> part) {
        Map<String, Integer> met = new HashMap<>();
        int[] codes = new int[marks.size()];
        String before = null;
        for (int row = 0; row < codes.length; row++) {
            String name = part.apply(marks.get(row));
            // Rows of one entry often follow one another, and names that were read are kept once.
            codes[row] = name.equals(before) ? codes[row - 1] : met.computeIfAbsent(name, _ -> met.size());
            before = name;
        }
        return inOrder(met, codes);
    }

    private static Coding inOrder(Map<String, Integer> met, int[] codes) {
        List<String> names = met.keySet().stream().sorted().toList();
        int[] place = new int[names.size()];
        for (int k = 0; k < place.length; k++) {
            place[Objects.requireNonNull(met.get(names.get(k)))] = k;
        }
        Arrays.setAll(codes, row -> place[codes[row]]);
        return new Coding(names, codes);
    }

    /** The rows in the order of this name, and within it as they were: a counting sort. */
    int[] sort(int[] rows) {
        int[] next = new int[names.size() + 1];
        for (int code : codes) {
            next[code + 1]++;
        }
        for (int name = 0; name < names.size(); name++) {
            next[name + 1] += next[name];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[next[codes[row]]++] = row;
        }
        return sorted;
    }
}
