package org.commended.exchange.application;

import java.util.Optional;

/** Files that came beside a season file: logos and pictures, by the names the season file gives them. */
@FunctionalInterface
public interface Attachments {

    Attachments NONE = name -> Optional.empty();

    Optional<byte[]> find(String name);
}
