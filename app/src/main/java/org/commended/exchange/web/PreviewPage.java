package org.commended.exchange.web;

import java.util.List;
import org.commended.exchange.application.Changes.Change;
import org.commended.exchange.application.Imported.Report;
import org.commended.exchange.season.Problem;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/**
 * What a file would change, before it does; afterwards, that it did.
 *
 * @param upload the id of the file that was sent
 * @param leftOut unknown fields that a lenient import leaves out
 * @param done whether it was imported already
 */
public record PreviewPage(Desk desk, String upload, Report report, List<Problem> leftOut, boolean done)
        implements Page {

    private static final int MOST = 100;

    public PreviewPage {
        leftOut = List.copyOf(leftOut);
    }

    @Override
    public Brand brand() {
        return desk.brand();
    }

    public List<Change> shown() {
        return report.changes().list().stream().limit(MOST).toList();
    }

    public int unshown() {
        return Math.max(0, report.changes().list().size() - MOST);
    }
}
