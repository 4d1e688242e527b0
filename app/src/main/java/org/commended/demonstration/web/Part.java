package org.commended.demonstration.web;

/**
 * A part somebody can play, and who plays it in the demonstration.
 *
 * @param word its word in addresses and in the message files
 * @param email of the person; nobody has it before a stranger first comes
 * @param begin where they begin
 */
public record Part(String word, String email, String begin) {}
