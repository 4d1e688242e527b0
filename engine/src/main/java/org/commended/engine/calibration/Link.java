package org.commended.engine.calibration;

/** A reading without which the table would fall into two parts, each of which holds other readings. */
public record Link(String entry, String judge) {}
