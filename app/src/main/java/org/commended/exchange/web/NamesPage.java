package org.commended.exchange.web;

import java.util.List;
import org.commended.exchange.application.NamesToMatch.Printed;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** The names of organisations that an organiser can match to the register of public bodies. */
public record NamesPage(Whole whole, List<Printed> names) implements Page {

    public NamesPage {
        names = List.copyOf(names);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String address() {
        return whole.desk() + "/names";
    }

    public List<Printed> unclear() {
        return names.stream().filter(name -> !name.candidates().isEmpty()).toList();
    }

    public List<Printed> unknown() {
        return names.stream().filter(name -> name.candidates().isEmpty()).toList();
    }
}
