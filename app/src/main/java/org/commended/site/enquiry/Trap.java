package org.commended.site.enquiry;

import org.commended.shared.web.Form;

/** A field that no person sees. Whoever fills it in is thanked like everybody, and not heard. */
final class Trap {

    private Trap() {}

    static boolean isSprung(Form form) {
        return form.has("website");
    }
}
