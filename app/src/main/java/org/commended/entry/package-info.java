/** Entries: drafts, answers and their versions, writers, submissions, receipts, screening. Never knows scores or results. */
@ApplicationModule(allowedDependencies = {"shared", "people", "programme", "programme::domain"})
@NullMarked
package org.commended.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
