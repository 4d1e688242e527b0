package org.commended.demonstration.mailbox;

import java.util.List;
import org.commended.shared.web.Page;

/** Every letter that was sent since the demonstration started. */
public record MailboxPage(List<ReceivedLetter> letters) implements Page {
    public MailboxPage {
        letters = List.copyOf(letters);
    }
}
