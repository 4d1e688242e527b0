package org.commended.programme.web.edition;

import org.commended.programme.domain.Ceremony.LiveStream;
import org.commended.programme.domain.NothingEntered;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.jspecify.annotations.Nullable;

/** The boxes for the live stream: where it is, and whether it stays. */
final class StreamFields {

    private StreamFields() {}

    static void show(@Nullable LiveStream stream, Fields fields) {
        fields.with("platform", stream == null ? null : stream.platform());
        fields.with("url", stream == null ? null : stream.url());
        fields.with("afterwards", stream == null ? "" : afterwards(stream.availableAfterwards()));
    }

    private static String afterwards(@Nullable Boolean available) {
        if (available == null) return "";
        return available ? "yes" : "no";
    }

    static @Nullable LiveStream read(Reading reading) {
        String platform = reading.optional("platform", Reading.NAME);
        String url = reading.webAddress("url");
        String afterwards = reading.form().text("afterwards");
        if (platform == null && url == null && afterwards.isEmpty()) return null;
        if (platform == null) reading.refuse(new NothingEntered("platform", "name"));
        Boolean available = afterwards.isEmpty() ? null : Boolean.valueOf(afterwards.equals("yes"));
        return new LiveStream(platform == null ? "" : platform, url, available);
    }
}
