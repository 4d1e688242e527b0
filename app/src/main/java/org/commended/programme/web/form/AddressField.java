package org.commended.programme.web.form;

import org.commended.programme.domain.NotAnAddress;
import org.commended.shared.Address;

/** The word of a page's address: as typed, or made of the name where nothing was. */
public final class AddressField {

    private AddressField() {}

    public static String read(Reading reading, String field, String name) {
        boolean typed = reading.form().has(field);
        String slug = typed ? reading.form().text(field) : Address.slugOf(name);
        boolean asked = typed || !name.isEmpty();
        if (asked && !Address.isSlug(slug)) reading.refuse(new NotAnAddress(field));
        return slug;
    }
}
