package org.commended.engine.names;

/** How what was typed fits a spelling, the best first. */
enum SearchFit {
    /** It is the whole spelling. */
    WHOLE,
    /** It is the initials of the body's name. */
    INITIALS,
    /** The spelling begins with it. */
    BEGINNING,
    /** Each typed word begins a word, in the same order. */
    WORDS_IN_ORDER,
    /** Each typed word begins a word. */
    WORDS,
    NONE
}
