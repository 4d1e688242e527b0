package org.commended.judging.domain;

import java.util.List;
import java.util.UUID;

/** What stood on sheets before. */
public interface SheetVersions {

    /** Keeps what stands on a sheet now, as the next version of it. */
    void keep(ScoreSheet sheet);

    /** The versions of a sheet, the newest first. */
    List<SheetVersion> list(UUID sheet);
}
