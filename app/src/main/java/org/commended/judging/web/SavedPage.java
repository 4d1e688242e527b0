package org.commended.judging.web;

import java.time.ZoneId;
import org.commended.judging.domain.ScoreSheet;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The line under a sheet that a script has saved.
 *
 * @param sheet as it stands now; null where it was not saved
 * @param form with the reasons where it was not
 */
public record SavedPage(@Nullable ScoreSheet sheet, ZoneId zone, Form form) implements Page {}
