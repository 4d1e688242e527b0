package org.commended.exchange.mapping;

import org.jspecify.annotations.Nullable;

/** Where the files are that a season file names. */
@FunctionalInterface
public interface Files {

    /** A season file that came alone. */
    Files NONE = name -> null;

    /** The digest under which the file of this name is stored; null where there is no such file. */
    @Nullable
    String find(String name);
}
