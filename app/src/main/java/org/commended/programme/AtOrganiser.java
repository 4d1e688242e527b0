package org.commended.programme;

import java.time.Instant;
import java.util.List;
import org.commended.programme.domain.Organiser;
import org.commended.shared.web.MyWork.Item;
import org.commended.shared.web.MyWork.Link;

/** What another module keeps at an organiser's: a way to it from the organiser's home, and what it shows everybody. */
public interface AtOrganiser {

    /** For those who run the awards: where the module's own room is. */
    List<Link> rooms(Organiser organiser);

    /** For everybody, on the organiser's public page; empty while there is nothing to see or do. */
    List<Item> onShow(Organiser organiser, Instant now);
}
