package org.commended.shared;

import org.jspecify.annotations.Nullable;

/** A role, and what it reaches: an organiser, one of its editions, or (for operators) the installation. */
public record Grant(
        Role role,
        @Nullable OrganiserId organiser,
        @Nullable EditionId edition) {}
