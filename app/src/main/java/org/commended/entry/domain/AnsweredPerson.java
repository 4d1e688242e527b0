package org.commended.entry.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A person who answers a question. The answer's text holds name, post, organisation and mail address, one a line in this
 * order; a line that nothing was written in stays empty.
 */
public record AnsweredPerson(String name, String post, String organisation, String mail) {

    /** How many lines an answer has. */
    public static final int PARTS = 4;

    public static AnsweredPerson of(String text) {
        List<String> lines = new ArrayList<>(Arrays.stream(text.split("\n", -1))
                .map(String::strip)
                .limit(PARTS)
                .toList());
        while (lines.size() < PARTS) lines.add("");
        return new AnsweredPerson(lines.get(0), lines.get(1), lines.get(2), lines.get(3));
    }

    public List<String> lines() {
        return List.of(name, post, organisation, mail);
    }

    /** The answer's text; empty where nothing was written at all. */
    public String text() {
        return String.join("\n", lines()).stripTrailing();
    }

    /** For people to read, one part a line. */
    public String words() {
        return lines().stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Judges read who it is. How to write to them is between the entrant and the organiser. */
    public String forJudges() {
        return new AnsweredPerson(name, post, organisation, "").words();
    }

    /** Whether the mail address can be one; none is none. */
    boolean canBeWrittenTo() {
        int at = mail.indexOf('@');
        return mail.isEmpty()
                || at > 0 && mail.indexOf('.', at + 2) > 0 && mail.indexOf('@', at + 1) < 0 && mail.indexOf(' ') < 0;
    }
}
