package org.commended.programme.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What judges look for.
 *
 * @param weight its share; only the proportions between weights matter
 * @param anchors words for each mark, from the lowest up; empty where the usual five stand
 */
public record Criterion(String id, String text, BigDecimal weight, List<String> anchors) {
    public Criterion {
        anchors = List.copyOf(anchors);
    }
}
