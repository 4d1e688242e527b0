package org.commended.presentation.domain;

import java.util.UUID;

/**
 * Something to look at, on a checklist that the organiser makes.
 *
 * @param asksMet whether it is met or not, beside what is noted
 */
public record Prompt(UUID id, UUID stage, String words, boolean asksMet, int position) {}
