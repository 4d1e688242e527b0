package org.commended.entry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.application.SharingEntry.Member;
import org.commended.entry.application.SharingEntry.Waiting;
import org.commended.entry.domain.Right;
import org.commended.shared.PersonId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/** Who takes part in an entry, who was asked, and room for one more. */
public record PeoplePage(DraftView entry, List<Member> members, List<Waiting> waiting, PersonId viewer, Form form)
        implements Page {

    public PeoplePage {
        members = List.copyOf(members);
        waiting = List.copyOf(waiting);
    }

    @Override
    public Brand brand() {
        return entry.brand();
    }

    /** What somebody can be asked to do, the least first. */
    public static Map<String, String> rights(Frame frame) {
        Map<String, String> rights = new LinkedHashMap<>();
        for (Right right : Right.values()) rights.put(right.word(), frame.t("entry.right." + right.word()));
        return rights;
    }

    /** The same for somebody who takes part, with the way out. */
    public Map<String, String> rights(Frame frame, Member member) {
        Map<String, String> rights = rights(frame);
        rights.put("none", frame.t(isViewer(member) ? "entry.right.leave" : "entry.right.none"));
        return rights;
    }

    public boolean isViewer(Member member) {
        return member.person().id().equals(viewer);
    }

    public String actionFor(Member member) {
        return entry.href("people/" + member.person().id());
    }
}
