package org.commended.demonstration.mailbox;

import org.commended.shared.web.Page;

/** One letter, to read. */
public record LetterPage(ReceivedLetter letter) implements Page {}
