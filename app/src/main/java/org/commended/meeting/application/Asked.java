package org.commended.meeting.application;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Viewer;

/**
 * An act that somebody asks for.
 *
 * @param token of the form it was asked for with: sent twice, it is done once
 */
public record Asked(UUID meeting, String token, Viewer viewer, Instant now) {}
