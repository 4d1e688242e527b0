package org.commended.presentation.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is to be told what: only those for whom something differs from what they were told last. */
public final class Invitations {

    private Invitations() {}

    /** What a letter says. */
    public enum News {
        ASKED,
        CHANGED,
        CANCELLED
    }

    /** @param appointment as it stands once the letter is written */
    public record Sending(News news, Appointment appointment) {}

    /**
     * @param wanted as it should be; sequences do not count
     * @param told as it was told last
     */
    public static List<Sending> due(Collection<Appointment> wanted, Collection<Appointment> told) {
        Map<String, Appointment> before = new LinkedHashMap<>();
        told.forEach(one -> before.put(one.key(), one));
        Map<String, Sending> due = new LinkedHashMap<>();
        for (Appointment one : wanted) {
            Appointment last = before.remove(one.key());
            if (last == null) due.put(one.key(), new Sending(News.ASKED, at(one, 0, false)));
            else if (last.cancelled()) due.put(one.key(), new Sending(News.ASKED, at(one, last.sequence() + 1, false)));
            else if (!last.hour().equals(one.hour()))
                due.put(one.key(), new Sending(News.CHANGED, at(one, last.sequence() + 1, false)));
        }
        List<Sending> all = new ArrayList<>(due.values());
        before.values().stream()
                .filter(last -> !last.cancelled())
                .map(last -> new Sending(News.CANCELLED, at(last, last.sequence() + 1, true)))
                .forEach(all::add);
        return all;
    }

    private static Appointment at(Appointment one, int sequence, boolean cancelled) {
        return new Appointment(one.stage(), one.entry(), one.guest(), one.hour(), sequence, cancelled);
    }
}
