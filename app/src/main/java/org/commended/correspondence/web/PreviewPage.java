package org.commended.correspondence.web;

import org.commended.correspondence.segment.Segment;
import org.commended.correspondence.segment.WritingToSegment.Preview;
import org.commended.programme.Programmes;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * The letter as its first reader will have it, before it is sent to all.
 *
 * @param form everything that was typed and ticked, sent on with the button
 */
public record PreviewPage(Programmes.Whole whole, Segment segment, Preview preview, Form form) implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String address() {
        return whole.desk() + "/letters/" + segment.slug();
    }
}
