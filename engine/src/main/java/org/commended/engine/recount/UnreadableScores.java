package org.commended.engine.recount;

/** The scores of a pack are no table that could be counted. */
final class UnreadableScores extends Exception {

    private static final long serialVersionUID = 1;

    private final String place;
    private final String said;

    UnreadableScores(String place, String said) {
        super(place + ": " + said);
        this.place = place;
        this.said = said;
    }

    Fault fault() {
        return new Fault(DecisionPack.SCORES, place, said);
    }
}
