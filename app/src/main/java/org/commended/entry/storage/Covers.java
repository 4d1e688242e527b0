package org.commended.entry.storage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Redaction;
import org.commended.entry.domain.Redactions;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;

/** Puts redactions in the place of entries where names are hidden. What has none yet is left out: nobody is shown it. */
@Component
class Covers {

    private final JdbcAnonymity anonymity;
    private final Redactions redactions;

    Covers(JdbcAnonymity anonymity, Redactions redactions) {
        this.anonymity = anonymity;
        this.redactions = redactions;
    }

    List<Entry> cover(CategoryId category, List<Entry> entries) {
        if (entries.isEmpty() || !anonymity.hides(category)) return entries;
        Map<EntryId, Redaction> made =
                redactions.list(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .filter(entry -> made.containsKey(entry.id()))
                .map(Redaction::cover)
                .toList();
    }

    List<SubmittedEntry> cover(List<SubmittedEntry> sent) {
        List<EntryId> hidden =
                anonymity.listHidden(sent.stream().map(one -> one.id().value()).toArray(UUID[]::new));
        if (hidden.isEmpty()) return sent;
        Map<EntryId, Redaction> made = redactions.list(hidden);
        return sent.stream()
                .flatMap(one -> hidden.contains(one.id())
                        ? Stream.ofNullable(made.get(one.id())).map(redaction -> redaction.cover(one))
                        : Stream.of(one))
                .toList();
    }
}
