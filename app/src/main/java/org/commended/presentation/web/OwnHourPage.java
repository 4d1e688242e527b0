package org.commended.presentation.web;

import java.time.ZoneId;
import java.util.List;
import org.commended.entry.domain.Entry;
import org.commended.presentation.domain.Appointment.Hour;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** When and where those who write an entry meet the panel, as they were told last. */
public record OwnHourPage(Programmes.Whole whole, Category category, Entry entry, List<Hour> hours) implements Page {

    public OwnHourPage {
        hours = List.copyOf(hours);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public ZoneId zone() {
        return whole.edition().zone();
    }
}
