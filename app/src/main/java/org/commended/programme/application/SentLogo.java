package org.commended.programme.application;

/**
 * A logo as it was sent.
 *
 * @param name the name of the file
 */
public record SentLogo(byte[] content, String name) {}
