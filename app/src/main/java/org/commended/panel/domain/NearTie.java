package org.commended.panel.domain;

import org.commended.engine.names.Nearness;
import org.jspecify.annotations.Nullable;

/**
 * A body that stands near the judge's own.
 *
 * @param own the judge's organisation by its id in the register
 * @param name the same by name
 * @param how how the other stands to it
 */
public record NearTie(
        String own, String name, Nearness how, @Nullable Integer since) {

    ConflictKind kind() {
        return switch (how) {
            case WHOLE, PART -> ConflictKind.SAME_AREA;
            case SERVICE, AREA, OWNER, OWNED -> ConflictKind.SERVICE_OF_AREA;
            case SHARED -> ConflictKind.SHARED_SERVICE;
        };
    }
}
