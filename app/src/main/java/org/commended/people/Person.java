package org.commended.people;

import org.commended.people.domain.EmailAddress;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, or known before they have one.
 *
 * @param post what they are: {@code Director of adult services}
 * @param organisation whom they work for, as printed
 * @param body the same in the register of public bodies, where it is known
 * @param bio a line or two for public pages
 */
public record Person(
        PersonId id,
        String email,
        String name,
        @Nullable String post,
        @Nullable String organisation,
        @Nullable String body,
        @Nullable String bio) {

    /** Whether a text can be an e-mail address at all. */
    public static boolean isEmail(String text) {
        return EmailAddress.isOne(text);
    }

    /** What this person is called: the name, or the e-mail address of somebody who never gave one. */
    public String called() {
        return name.isBlank() ? email : name;
    }

    /** The same person with the name they gave. */
    public Person named(String newName) {
        return new Person(id, email, newName, post, organisation, body, bio);
    }
}
