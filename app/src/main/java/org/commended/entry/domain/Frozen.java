package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.programme.domain.Question;
import org.commended.shared.EntryId;

/** What is frozen of an entry when it is sent, before its hash is known. */
public record Frozen(
        EntryId id,
        String reference,
        String title,
        EntryDetails details,
        List<EntryOrganisation> organisations,
        List<Answered> answers,
        Instant receivedAt) {

    public Frozen {
        organisations = List.copyOf(organisations);
        answers = List.copyOf(answers);
    }

    /** What the public may see of it one day. The summary is the answer written for publication, where one was asked. */
    public PublicFace face() {
        String summary = answers.stream()
                .filter(answer -> answer.question().equals(Draft.SUMMARY))
                .filter(answer -> answer.audience() == Question.Audience.PUBLICATION)
                .map(Answered::text)
                .findFirst()
                .orElse(details.summary());
        return PublicFace.of(title, details.summarised(summary));
    }

    /** The same copy with one answer put right. */
    public Frozen corrected(Answered answer) {
        boolean known = answers.stream().anyMatch(one -> one.question().equals(answer.question()));
        List<Answered> put = known
                ? answers.stream()
                        .map(one -> one.question().equals(answer.question()) ? answer : one)
                        .toList()
                : Stream.concat(answers.stream(), Stream.of(answer)).toList();
        return new Frozen(id, reference, title, details, organisations, put, receivedAt);
    }

    public Frozen retitled(String newTitle) {
        return new Frozen(id, reference, newTitle, details, organisations, answers, receivedAt);
    }
}
