package org.commended.entry.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.entry.Entries;
import org.commended.entry.application.AnsweringNomination;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Nominee;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.MyWork;
import org.springframework.stereotype.Component;

/** What a person is put forward for. */
@Component
class NominationsOfMine implements MyWork {

    private static final int PLACE = 280;

    private final AnsweringNomination answering;
    private final Entries entries;

    NominationsOfMine(AnsweringNomination answering, Entries entries) {
        this.answering = answering;
        this.entries = entries;
    }

    @Override
    public List<Section> of(Viewer viewer, Instant now) {
        List<Nominee> mine = answering.list(viewer);
        if (mine.isEmpty()) return List.of();
        Map<EntryId, Entry> known = entries
                .list(mine.stream().map(Nominee::entry).toList())
                .stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        List<Item> items = mine.stream()
                .flatMap(one ->
                        Optional.ofNullable(known.get(one.entry())).stream().map(entry -> item(one, entry)))
                .toList();
        return List.of(new Section(PLACE, Said.of("entry.my.nominations"), null, items));
    }

    private static Item item(Nominee nominee, Entry entry) {
        var answer = nominee.answer();
        return new Item(
                entry.title(),
                "/entries/nominations/" + entry.id(),
                Said.of("entry.reference", entry.reference()),
                Said.of("entry.nominee.mine." + (answer == null ? "waiting" : answer.word())),
                answer == null ? "warn" : nominee.hasAgreed() ? "done" : "");
    }
}
