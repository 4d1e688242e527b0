package org.commended.meeting.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.commended.meeting.domain.Happening.Closed;
import org.commended.meeting.domain.Line;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Proceedings;
import org.springframework.stereotype.Component;

/** The whole minutes as plain text, the exact bytes that are signed off. */
@Component
class MinutesText {

    private final MakingWords making;

    MinutesText(MakingWords making) {
        this.making = making;
    }

    byte[] of(Meeting meeting, Attendance attendance, Proceedings proceedings) {
        MinuteWords words = making.of(attendance, proceedings);
        StringBuilder text = new StringBuilder();
        text.append(words.texts()
                        .get(
                                "meeting.minutes.head",
                                attendance.whole().edition().name(),
                                attendance.category().name(),
                                words.texts()
                                        .get("meeting.kind." + meeting.kind().word()),
                                words.texts()
                                        .moments()
                                        .full(meeting.details().startsAt().atZone(words.zone()))))
                .append("\n")
                .append(words.rule(meeting.tieRule()))
                .append("\n\n");
        for (Line line : proceedings.lines()) {
            text.append(line.at()).append("  ").append(words.of(line)).append("\n");
            if (line.what() instanceof Closed(String reasons) && !reasons.isBlank())
                text.append("\n").append(reasons).append("\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] fingerprint(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
