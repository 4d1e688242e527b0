package org.commended.judging.ballot;

import org.commended.shared.EntryId;

/**
 * What a judge says of two entries.
 *
 * @param seen the number of the ballot's last line on the page it was said on
 * @param value 1 where the first is better, −1 where the second is, 0 where they are level
 */
public record Compared(int seen, EntryId first, EntryId second, int value) {}
