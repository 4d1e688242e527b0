package org.commended.judging.notes;

import java.util.List;
import org.commended.judging.keys.Key;

/**
 * What a judge keeps about one entry for nobody else.
 *
 * @param keys that help them on the page
 */
public record ForOneself(Note note, Highlights highlights, List<Key> keys) {}
