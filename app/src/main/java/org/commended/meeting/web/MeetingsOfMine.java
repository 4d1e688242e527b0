package org.commended.meeting.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commended.meeting.application.MeetingRights;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Meetings;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.web.MyWork;
import org.springframework.stereotype.Component;

/** The meetings ahead of somebody who sits on panels. */
@Component
class MeetingsOfMine implements MyWork {

    private static final int PLACE = 190;

    private final MeetingRights rights;
    private final Meetings meetings;
    private final Programmes programmes;

    MeetingsOfMine(MeetingRights rights, Meetings meetings, Programmes programmes) {
        this.rights = rights;
        this.meetings = meetings;
        this.programmes = programmes;
    }

    @Override
    public List<Section> of(Viewer viewer, Instant now) {
        Set<CategoryId> mine = rights.listSeats(viewer.id());
        if (mine.isEmpty()) return List.of();
        List<Meeting> ahead = meetings.list(mine).stream()
                .filter(meeting -> meeting.state().isAhead())
                .toList();
        if (ahead.isEmpty()) return List.of();
        List<Category> categories = programmes.listCategories(
                ahead.stream().map(Meeting::category).distinct().toList());
        Map<CategoryId, String> names = categories.stream().collect(Collectors.toMap(Category::id, Category::name));
        Map<EditionId, Edition> editions =
                programmes
                        .listEditions(
                                ahead.stream().map(Meeting::edition).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Edition::id, edition -> edition));
        List<Item> items = ahead.reversed().stream()
                .map(meeting -> item(meeting, names, editions))
                .toList();
        return List.of(new Section(PLACE, Said.of("meeting.my.heading"), null, items));
    }

    private static Item item(Meeting meeting, Map<CategoryId, String> names, Map<EditionId, Edition> editions) {
        Edition edition = java.util.Objects.requireNonNull(editions.get(meeting.edition()));
        Said when = Said.of("meeting.my.when", meeting.details().startsAt().atZone(edition.zone()));
        boolean open = meeting.isOpen();
        return new Item(
                names.getOrDefault(meeting.category(), ""),
                "/meetings/" + meeting.id(),
                when,
                Said.of(open ? "meeting.my.open" : "meeting.my.called"),
                open ? "warn" : "");
    }
}
