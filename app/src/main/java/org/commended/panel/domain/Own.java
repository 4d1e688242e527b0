package org.commended.panel.domain;

import org.jspecify.annotations.Nullable;

/**
 * A body that counts as the judge's own.
 *
 * @param name the judge's organisation as the register calls it
 * @param since the year in which one became the other; null for the same one, or where the register does not know
 */
public record Own(
        Because.Relation relation, String name, @Nullable Integer since) {}
