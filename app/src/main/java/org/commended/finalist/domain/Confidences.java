package org.commended.finalist.domain;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.SealedResults;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/** Which locked shortlists were told in confidence. */
public interface Confidences {

    List<Confidence> list(EditionId edition);

    /** False where it was told already. */
    boolean add(SealedResults shortlist, PersonId by, Instant now);

    /** @param fingerprint of what was locked then, hexadecimal: a shortlist that was opened again is told to nobody */
    record Confidence(DecisionId decision, String fingerprint, Instant toldAt) {

        public boolean isOf(SealedResults sealed) {
            return decision.equals(sealed.staged().id()) && fingerprint.equals(fingerprint(sealed));
        }

        public static String fingerprint(SealedResults sealed) {
            return HexFormat.of().formatHex(sealed.bytes().fingerprint());
        }
    }
}
