package org.commended.entry.domain;

import java.time.Instant;
import org.commended.shared.PersonId;

/**
 * What an organiser put right in an entry for its owner.
 *
 * @param part {@link #TITLE}, or the id of a question
 */
public record Correction(String part, String before, String after, String reason, PersonId by, Instant at) {

    public static final String TITLE = "title";
}
