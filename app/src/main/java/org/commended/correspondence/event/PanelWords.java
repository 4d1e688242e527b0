package org.commended.correspondence.event;

import org.commended.correspondence.outbox.PlainText;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Milestone;

/** The words of letters about a panel. */
record PanelWords(Letterhead head, Category category) {

    /** The way to the terms, and when judging is planned. */
    Wording invited(String judge) {
        return head.wording("judge-invited", judge, category.name(), edition(), planned(), terms());
    }

    private String planned() {
        var edition = head.whole().edition();
        return edition.details().timetable().stream()
                .filter(milestone -> milestone.event().equals(Milestone.JUDGING))
                .findFirst()
                .map(milestone -> head.texts()
                                .get(
                                        "letter.judge-invited.planned",
                                        head.texts().moments().date(milestone.date(), edition.zone()))
                        + "\n\n")
                .orElse("");
    }

    private String terms() {
        return head.link("/judging/" + category.id() + "/terms");
    }

    Wording declined(String organiser, String judge) {
        String panel = head.link(head.whole().desk() + "/judging");
        return head.own("invitation-declined", organiser, category.name(), edition(), PlainText.quoted(judge), panel);
    }

    private String edition() {
        return head.whole().edition().name();
    }
}
