package org.commended.entry.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.entry.Entries;
import org.commended.entry.application.AnsweringInvitation;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Invitation;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.MyWork;
import org.springframework.stereotype.Component;

/** What a person was asked to take part in. */
@Component
class InvitationsOfMine implements MyWork {

    private static final int PLACE = 290;

    private final AnsweringInvitation answering;
    private final Entries entries;

    InvitationsOfMine(AnsweringInvitation answering, Entries entries) {
        this.answering = answering;
        this.entries = entries;
    }

    @Override
    public List<Section> of(Viewer viewer, Instant now) {
        List<Invitation> open = answering.list(viewer);
        if (open.isEmpty()) return List.of();
        Map<EntryId, Entry> known = entries
                .list(open.stream().map(Invitation::entry).toList())
                .stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        List<Item> items = open.stream()
                .flatMap(one ->
                        Optional.ofNullable(known.get(one.entry())).stream().map(entry -> item(one, entry)))
                .toList();
        return List.of(new Section(PLACE, Said.of("entry.my.invitations"), null, items));
    }

    private static Item item(Invitation invitation, Entry entry) {
        return new Item(
                entry.title(),
                "/entries/invitations/" + invitation.id(),
                Said.of("entry.reference", entry.reference()),
                Said.of("entry.my.invited"),
                "warn");
    }
}
