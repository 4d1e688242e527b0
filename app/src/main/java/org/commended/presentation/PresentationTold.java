package org.commended.presentation;

import java.time.Instant;
import org.commended.presentation.domain.Invitations.Sending;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;

/**
 * Somebody is to be told of their hour.
 *
 * @param visit whether the panel comes to them
 * @param announced whether everybody can know of the entry; false where its writers were told in confidence
 */
public record PresentationTold(
        EditionId edition, CategoryId category, boolean visit, boolean announced, Sending sending, Instant at) {}
