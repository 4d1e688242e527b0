/** Surveys and what belongs to them in PostgreSQL, and the published views of them. */
@NullMarked
package org.commended.survey.storage;

import org.jspecify.annotations.NullMarked;
