package org.commended.engine.calibration;

/**
 * One line of a table of scores: what one judge gave one entry on one criterion.
 *
 * @param entry the entry's name, not blank
 * @param judge the judge's name, not blank
 * @param score points on the scale of the table
 * @param group the category or track of the entry, "" where none is declared
 * @param criterion "" where entries are scored as a whole
 * @param weight of the criterion, more than 0; only its ratio to the other criteria's weights matters
 */
public record Mark(String entry, String judge, double score, String group, String criterion, double weight) {

    /** A score for the entry as a whole, in no declared group. */
    public static Mark overall(String entry, String judge, double score) {
        return new Mark(entry, judge, score, "", "", 1);
    }
}
