package org.commended.exchange.web;

import java.util.List;
import org.commended.exchange.season.Problem;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * Where a season file is sent, and where everything that is wrong with it is told.
 *
 * @param file the name of the file that was refused; empty when none was
 */
public record UploadPage(Desk desk, Form form, String file, List<Problem> problems) implements Page {

    /** More than these nobody reads on a page. */
    private static final int MOST = 200;

    public UploadPage {
        problems = List.copyOf(problems);
    }

    @Override
    public Brand brand() {
        return desk.brand();
    }

    public List<Problem> shown() {
        return problems.stream().limit(MOST).toList();
    }

    public int unshown() {
        return Math.max(0, problems.size() - MOST);
    }
}
