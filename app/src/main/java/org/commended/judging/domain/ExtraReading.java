package org.commended.judging.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * One more reading that was asked of a guest: somebody invited for it alone, who reads nothing else of the category.
 *
 * @param closesAt from then on nothing is taken any more, or from the end of the stage where that is later
 */
public record ExtraReading(UUID stage, CategoryId category, EntryId entry, PersonId judge, Instant closesAt) {}
