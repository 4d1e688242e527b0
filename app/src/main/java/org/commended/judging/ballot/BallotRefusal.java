package org.commended.judging.ballot;

import org.commended.shared.Refusal;

/** Why something on a ballot was not taken. */
public sealed interface BallotRefusal extends Refusal {

    /** @param field of the entry */
    record PlaceUnclear(String field, int most) implements BallotRefusal {}

    /** @param field of the entry */
    record PointsUnclear(String field, int most) implements BallotRefusal {}

    /** @param over by how many points */
    record TooManyPoints(String field, int over, int points) implements BallotRefusal {}

    /** @param missing how many entries have no place */
    record EntriesUnplaced(String field, int missing) implements BallotRefusal {}

    /** @param place that several entries hold */
    record LevelNotAllowed(String field, int place) implements BallotRefusal {}

    /** @param left how many points nobody got yet */
    record PointsLeft(String field, int left) implements BallotRefusal {}

    /** @param left how many pairs are still to be answered */
    record PairsLeft(int left) implements BallotRefusal {}

    /** Something was said in another window meanwhile. */
    record BallotChangedMeanwhile() implements BallotRefusal {}

    /** It is handed in, and has to be taken back first. */
    record BallotIsIn() implements BallotRefusal {}
}
