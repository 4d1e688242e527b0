package org.commended.engine.calibration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Names as small numbers, in the order of the names, so that nothing depends on the order of the rows.
 *
 * @param names distinct, sorted
 * @param codes for each row the index of its name
 */
record Coding(List<String> names, int[] codes) {

    static Coding of(List<Mark> marks, Function<Mark, String> part) {
        List<String> names = marks.stream().map(part).distinct().sorted().toList();
        Map<String, Integer> index = new HashMap<>();
        names.forEach(name -> index.put(name, index.size()));
        int[] codes = marks.stream()
                .map(part)
                .map(index::get)
                .mapToInt(Integer::intValue)
                .toArray();
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
