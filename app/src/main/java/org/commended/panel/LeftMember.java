package org.commended.panel;

import java.time.Instant;
import org.commended.shared.PersonId;

/**
 * Somebody who judged a category and left.
 *
 * @param because why, in a word of the texts: {@code own-wish}, {@code conflict}, {@code decision}; empty where unknown
 */
public record LeftMember(PersonId person, String name, Instant at, String because) {}
