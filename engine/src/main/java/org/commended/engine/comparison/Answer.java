package org.commended.engine.comparison;

/**
 * One answer of one judge, as a line that never changes.
 *
 * @param number counts a judge's answers, whatever they are; later ones are higher
 * @param second the other entry of a pair; empty otherwise
 * @param value of a placing the place, 1 for the best, 0 to take it out of the order; of a pair 1 where the first is better, −1 where the second is, 0 where
 *     they are level; of an undoing the number of the answer that is undone
 */
public record Answer(String judge, int number, Kind kind, String first, String second, int value) {

    /** What a line says. */
    public enum Kind {
        /** An entry is put at a place; a later line about the same entry counts instead. */
        PLACED,
        /** Two entries are set against each other. */
        COMPARED,
        /** An earlier comparison is taken away. */
        UNDONE
    }

    public static Answer placed(String judge, int number, String entry, int place) {
        return new Answer(judge, number, Kind.PLACED, entry, "", place);
    }

    public static Answer compared(String judge, int number, String first, String second, int value) {
        return new Answer(judge, number, Kind.COMPARED, first, second, value);
    }

    public static Answer undone(String judge, int number, int which) {
        return new Answer(judge, number, Kind.UNDONE, "", "", which);
    }
}
