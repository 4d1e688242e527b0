/**
 * What every module speaks: outcomes and refusals, ids, acts; the two ways into the database (in {@code database}); how
 * pages are made (in {@code web} and {@code picture}). It knows nothing of awards.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.commended.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
