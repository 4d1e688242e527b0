/**
 * The season file as a format: the records that mirror {@code commended.season/1} and {@code commended.survey/1}, a reader
 * that names everything that is wrong with a file at once, and a writer. It knows no database and no page.
 */
@NamedInterface("season")
@NullMarked
package org.commended.exchange.season;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
