package org.commended.results.domain;

/** A decision in one of its three states, of which only the last can be announced. */
public sealed interface Decision permits StagedDecision, OnceSigned, SealedResults {

    StagedDecision staged();
}
