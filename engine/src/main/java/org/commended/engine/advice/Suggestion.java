package org.commended.engine.advice;

/**
 * A reading to ask for.
 *
 * @param value how much it is expected to help at the cut line, in points: what is lost on average by drawing the line without
 *     it
 */
public record Suggestion(String entry, String judge, double value) {}
