package org.commended.finalist;

/**
 * Somebody who presents an entry.
 *
 * @param aloud how the name is said; empty where it needs no help
 * @param access what they need to take part; for the organiser's eyes alone
 * @param email where they are invited; empty where the entry's writers pass it on
 */
public record Presenter(String name, String role, String aloud, String access, String email) {}
