package org.commended.correspondence.event;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.results.Announced;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.Announcement;
import org.commended.results.domain.Announcements;
import org.commended.shared.CategoryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the organiser's people that an announcement has opened, and where they can write to those it concerns. An
 * announcement that was taken back meanwhile, or came in with an import, brings no letter.
 */
@Component
class AnnouncementLetters {

    private final Outbox outbox;
    private final Letterheads heads;
    private final Announcements announcements;
    private final Announced announced;
    private final Programmes programmes;
    private final People people;

    AnnouncementLetters(
            Outbox outbox,
            Letterheads heads,
            Announcements announcements,
            Announced announced,
            Programmes programmes,
            People people) {
        this.outbox = outbox;
        this.heads = heads;
        this.announcements = announcements;
        this.announced = announced;
        this.programmes = programmes;
        this.people = people;
    }

    @Transactional
    void tell(UUID id, Instant now) {
        announcements
                .find(id)
                .filter(announcement -> !announcement.imported())
                .ifPresent(announcement -> tell(announcement, now));
    }

    private void tell(Announcement announcement, Instant now) {
        List<AnnouncedDecision> opened = announced.listDecisions(announcement.edition()).stream()
                .filter(decision -> decision.openedAt().equals(announcement.opensAt()))
                .toList();
        if (opened.isEmpty()) throw new IllegalStateException("Announcement not open yet: " + announcement.id());
        Letterhead head = heads.of(announcement.edition());
        Map<CategoryId, String> names = programmes.listCategories(announcement.edition()).stream()
                .collect(Collectors.toMap(Category::id, Category::name));
        for (Person organiser : people.listOrganisers(head.whole().organiser().id())) {
            Wording wording = opened(head, organiser.name(), opened, names);
            outbox.lay(Letter.of("announcement-open", head.envelope(organiser), wording, now));
        }
    }

    static Wording opened(
            Letterhead head, String reader, List<AnnouncedDecision> opened, Map<CategoryId, String> names) {
        String list = opened.stream()
                .map(decision -> head.texts()
                        .get(
                                "letter.announcement-open." + decision.kind().word(),
                                names.getOrDefault(decision.category(), "")))
                .sorted()
                .map(line -> "    " + line)
                .collect(joining("\n"));
        return head.own(
                "announcement-open",
                reader,
                head.whole().edition().name(),
                opened.getFirst().openedAt().atZone(head.whole().edition().zone()),
                list,
                head.link(head.whole().desk() + "/letters"));
    }
}
