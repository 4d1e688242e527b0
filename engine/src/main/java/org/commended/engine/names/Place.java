package org.commended.engine.names;

import org.jspecify.annotations.Nullable;

/**
 * Where a body is.
 *
 * @param region the English region, or the nation's name again; absent for most NHS bodies and partners
 * @param areaCode the ONS (GSS) code of its area, which changes with the boundary, unlike the body's id
 */
public record Place(
        Nation nation, @Nullable String region, @Nullable String areaCode) {}
