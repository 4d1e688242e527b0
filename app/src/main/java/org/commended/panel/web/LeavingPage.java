package org.commended.panel.web;

import java.util.List;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seat.Leaving;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/** Taking a judge off a panel: why, what follows, and who comes instead. */
public record LeavingPage(Programmes.Whole whole, Category category, Seat seat, String judge, Form form)
        implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String panel() {
        return whole.desk() + "/judging/" + category.id();
    }

    public List<Leaving.Because> reasons() {
        return List.of(Leaving.Because.values());
    }
}
