package org.commended.programme.web.edition;

import java.util.ArrayList;
import java.util.List;
import org.commended.programme.domain.Ceremony.Contact;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.jspecify.annotations.Nullable;

/** The boxes for people to ring or write to: those that are there, and one more. Emptied boxes take somebody away. */
final class ContactFields {

    private static final List<String> BOXES = List.of("purpose-", "person-", "phone-", "email-");

    private ContactFields() {}

    static void show(List<Contact> contacts, Fields fields) {
        for (int i = 0; i <= contacts.size(); i++) show(i, i < contacts.size() ? contacts.get(i) : null, fields);
    }

    private static void show(int place, @Nullable Contact contact, Fields fields) {
        fields.with("purpose-" + place, contact == null ? null : contact.purpose())
                .with("person-" + place, contact == null ? null : contact.name())
                .with("phone-" + place, contact == null ? null : contact.phone())
                .with("email-" + place, contact == null ? null : contact.email());
    }

    static List<Contact> read(Reading reading, List<Contact> was) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i <= was.size(); i++) if (isFilled(reading, i)) contacts.add(contact(reading, i));
        return List.copyOf(contacts);
    }

    private static boolean isFilled(Reading reading, int place) {
        return BOXES.stream().anyMatch(box -> reading.form().has(box + place));
    }

    private static Contact contact(Reading reading, int place) {
        return new Contact(
                reading.required("purpose-" + place, "purpose", Reading.NAME),
                reading.required("person-" + place, "name", Reading.NAME),
                reading.optional("phone-" + place, Reading.NAME),
                reading.optionalMailAddress("email-" + place));
    }
}
