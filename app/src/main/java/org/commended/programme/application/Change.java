package org.commended.programme.application;

import org.commended.shared.Outcome;

/** What a page makes of a document as it stands now: the document changed, or why not. */
@FunctionalInterface
public interface Change<D> {

    Outcome<D> to(D now);
}
