package org.commended.engine.calibration;

/**
 * One criterion of a table that has several.
 *
 * @param weight in the composite, relative to the others'
 * @param scores what the judges gave on it alone: entries, judges and groups that occur in it
 */
public record Criterion(String name, double weight, Scores scores) {}
