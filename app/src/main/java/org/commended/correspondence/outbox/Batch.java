package org.commended.correspondence.outbox;

import java.util.UUID;

/** Many letters of one sending. */
public record Batch(UUID id) {}
