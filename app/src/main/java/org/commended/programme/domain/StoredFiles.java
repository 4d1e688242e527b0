package org.commended.programme.domain;

import java.time.Instant;
import java.util.Optional;

/** Keeps files by their content; the same content is kept once. */
public interface StoredFiles {

    void add(StoredFile file, Instant now);

    Optional<StoredFile> find(String digest);
}
