package org.commended.entry.web;

import java.time.Instant;
import java.util.List;
import org.commended.entry.application.ReadingVersions.Versions;
import org.commended.entry.domain.AnswerText;
import org.commended.entry.domain.Answers.Version;
import org.commended.entry.domain.Differences;
import org.commended.entry.domain.Differences.Part;
import org.commended.programme.domain.Question;
import org.commended.shared.PersonId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** The versions of one answer; one of them as it differs from what stands now. */
public record VersionsPage(Versions versions, Form form, Instant now) implements Page {

    @Override
    public Brand brand() {
        return entry().brand();
    }

    public DraftView entry() {
        return new DraftView(versions.draft(), now);
    }

    public Question question() {
        return versions.question();
    }

    public String href() {
        return entry().href("answers/" + question().id() + "/versions");
    }

    public String section() {
        int number = versions.draft().form().sectionOf(question()).number();
        return entry().href("sections/" + number) + "#answer-" + question().id();
    }

    public List<Version> all() {
        return versions.versions();
    }

    public boolean isCurrent(Version version) {
        return version.equals(all().getFirst());
    }

    public boolean isChosen(Version version) {
        return version.equals(versions.chosen());
    }

    /** What bringing the chosen version back would take out of the text that stands now, and put into it. */
    public List<Part> differences() {
        String chosen = AnswerText.words(question().kind(), versions.text());
        return Differences.between(versions.draft().words(question()), chosen);
    }

    public boolean isToBringBack() {
        return entry().isOpen() && !versions.text().equals(versions.draft().text(question()));
    }

    public String name(@Nullable PersonId person) {
        return person == null ? "" : versions.names().getOrDefault(person, "");
    }

    public String when(Frame frame, Version version) {
        return frame.moments().full(version.at(), entry().zone());
    }

    /** The version whose text this one has again; null where it was written, or that one cannot be named any more. */
    public @Nullable Version broughtBack(Version version) {
        return all().stream()
                .filter(other -> version.broughtBack() != null && version.broughtBack() == other.number())
                .findFirst()
                .orElse(null);
    }
}
