/**
 * What every module speaks: outcomes and refusals, ids, acts, and (in {@code web} and {@code picture}) how pages are made.
 * It knows nothing of awards.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.commended.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
