package org.commended.programme.web;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Moments;

/** The zones an edition's hours may be meant in: the United Kingdom's first. */
public final class Zones {

    private Zones() {}

    public static Map<String, String> choices(Frame frame) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(Moments.UK.getId(), frame.moments().zone(Moments.UK));
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            if (id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*")) {
                choices.putIfAbsent(id, id.replace('_', ' '));
            }
        }
        choices.putIfAbsent("UTC", "UTC");
        return choices;
    }
}
