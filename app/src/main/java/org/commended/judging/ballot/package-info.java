/**
 * Stages without sheets: each judge puts the entries in order, sets two against each other again and again, or shares points
 * out. What they say is kept line after line, and what stands is what the lines come to when they are said again.
 */
@NamedInterface("ballot")
@NullMarked
package org.commended.judging.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
