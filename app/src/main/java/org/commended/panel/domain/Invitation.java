package org.commended.panel.domain;

import java.util.ArrayList;
import java.util.List;
import org.commended.panel.domain.InvitationRefusal.JudgeEmailUnclear;
import org.commended.panel.domain.InvitationRefusal.JudgeNameMissing;
import org.commended.people.Person;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Whom an organiser asks to judge. The name is only used for somebody nobody knew. */
public record Invitation(String name, String email, Seat.WorksFor worksFor) {

    /** Everything that stands in the way of sending it. */
    public List<Refusal> reasonsAgainst() {
        List<Refusal> reasons = new ArrayList<>();
        if (name.isBlank()) reasons.add(new JudgeNameMissing());
        if (!Person.isEmail(email)) reasons.add(new JudgeEmailUnclear());
        reasons.addAll(TextTooLong.reasons("name", name, TextTooLong.LINE));
        reasons.addAll(tooLong("post", worksFor.post()));
        reasons.addAll(tooLong("organisation", worksFor.organisation()));
        return reasons;
    }

    private static List<Refusal> tooLong(String field, @Nullable String text) {
        return text == null ? List.of() : TextTooLong.reasons(field, text, TextTooLong.LINE);
    }
}
