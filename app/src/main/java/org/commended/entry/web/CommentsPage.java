package org.commended.entry.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.application.LookingTogether.Between;
import org.commended.entry.application.SharingEntry.Member;
import org.commended.entry.domain.Comment;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/** What writers say to one another about a section, beside the section as it stands, and who sees to it. */
public record CommentsPage(DraftView entry, Section section, Between between, List<Member> members, Form form)
        implements Page {

    public CommentsPage {
        members = List.copyOf(members);
    }

    @Override
    public Brand brand() {
        return entry.brand();
    }

    public String href(String page) {
        return entry.href("sections/" + section.number() + page);
    }

    /** The field in which a thread is answered, or a new one begun. */
    public static String field(String thread) {
        return thread.isEmpty() ? "text" : "text-" + thread;
    }

    /** What begins a thread, those that are not settled first. */
    public List<Comment> threads(boolean open) {
        return between.list(section.number()).stream()
                .filter(comment -> comment.thread() == null && comment.isOpenThread() == open)
                .toList();
    }

    public List<Comment> answers(Comment thread) {
        return between.list(section.number()).stream()
                .filter(comment -> thread.id().equals(comment.thread()))
                .toList();
    }

    public String said(Frame frame, Comment comment) {
        Instant at = comment.at();
        return frame.t(
                "entry.comments.by", between.name(comment.by()), frame.moments().full(at.atZone(entry.zone())));
    }

    /** Those to whom the section can be handed. */
    public Map<String, String> hands(Frame frame) {
        Map<String, String> hands = new LinkedHashMap<>();
        hands.put("", frame.t("entry.charge.nobody"));
        members.stream()
                .filter(member -> member.right().mayWrite())
                .forEach(member -> hands.put(
                        member.person().id().toString(), member.person().called()));
        return hands;
    }
}
