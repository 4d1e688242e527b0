package org.commended.record;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.commended.entry.KeptEntries;
import org.commended.people.People;
import org.commended.programme.Programmes;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The record as organisers read it: every act that mattered, who and when. Of acts about an entry that is kept from the reader
 * the details are left out: they name people who are connected with it.
 */
@RestController
class RecordController {

    private final Chains chains;
    private final Programmes programmes;
    private final People people;
    private final KeptEntries kept;

    RecordController(Chains chains, Programmes programmes, People people, KeptEntries kept) {
        this.chains = chains;
        this.programmes = programmes;
        this.people = people;
        this.kept = kept;
    }

    @GetMapping("/manage/{organiser}/editions/{edition}/record")
    @AllowedTo(Access.ORGANISER)
    Page record(@PathVariable String edition, Form form, Viewer viewer) {
        EditionId id = EditionId.of(edition);
        int from = form.text("from").matches("[1-9]\\d{0,8}") ? Integer.parseInt(form.text("from")) : 1;
        List<RecordRow> rows = chains.list(id.value(), from - 1, RecordPage.LINES);
        Map<PersonId, String> names = names(rows);
        Set<String> untold =
                kept.listKept(id, viewer.id()).stream().map(EntryId::toString).collect(toSet());
        long total = chains.findHead(id.value()).map(Chains.Head::seq).orElse(0L);
        return new RecordPage(
                programmes.getWhole(id),
                rows.stream().map(row -> line(row, names, untold)).toList(),
                total,
                from);
    }

    private Map<PersonId, String> names(List<RecordRow> rows) {
        return people.listNames(rows.stream()
                .map(RecordRow::by)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .toList());
    }

    private static RecordPage.Line line(RecordRow row, Map<PersonId, String> names, Set<String> untold) {
        String who = row.by() == null ? "" : names.getOrDefault(new PersonId(row.by()), "");
        String about = isOfAny(untold, row) ? "" : about(row);
        return new RecordPage.Line(
                row.seq(), row.at(), row.kind(), who, about, row.hash().toString());
    }

    private static String about(RecordRow row) {
        return new TreeMap<>(row.about())
                .entrySet().stream()
                        .map(word -> word.getKey() + " " + word.getValue())
                        .collect(joining(", "));
    }

    private static boolean isOfAny(Set<String> entries, RecordRow row) {
        return entries.contains(row.subject().toString())
                || row.about().values().stream()
                        .anyMatch(words -> entries.stream().anyMatch(words::contains));
    }
}
