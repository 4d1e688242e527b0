package org.commended.meeting.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commended.meeting.domain.Happening.ScoresSetAside;
import org.commended.meeting.domain.Line;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Proceedings;
import org.commended.panel.PanelMember;
import org.commended.people.People;
import org.commended.programme.domain.Criterion;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.web.Languages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up what the words of minutes are filled in with. */
@Component
public class MakingWords {

    private final People people;
    private final Lately lately;
    private final Languages languages;

    MakingWords(People people, Lately lately, Languages languages) {
        this.people = people;
        this.lately = lately;
        this.languages = languages;
    }

    /** @param proceedings whose people and entries are named: those the reader may know of */
    @Transactional(readOnly = true)
    public MinuteWords of(Attendance attendance, Proceedings proceedings) {
        return new MinuteWords(
                languages.english(),
                attendance.whole().edition().zone(),
                people.listNames(people(attendance, proceedings)),
                titles(attendance, proceedings),
                levels(attendance),
                categories(attendance),
                criterion(attendance),
                lately.hides(attendance.category().id()));
    }

    private static Set<PersonId> people(Attendance attendance, Proceedings proceedings) {
        Set<PersonId> all = new HashSet<>(proceedings.attended());
        for (Line line : proceedings.lines()) {
            all.add(line.by());
            if (line.what() instanceof ScoresSetAside(PersonId judge)) all.add(judge);
        }
        attendance.members().stream().map(PanelMember::person).forEach(all::add);
        return all;
    }

    /** As they were called when they were sent, also where they are not judged here any more. */
    private Map<EntryId, String> titles(Attendance attendance, Proceedings proceedings) {
        Set<EntryId> spokenOf = new HashSet<>();
        proceedings.lines().forEach(line -> spokenOf.addAll(line.what().entries()));
        Map<EntryId, String> titles = new HashMap<>();
        lately.listNamed(attendance.category().id(), spokenOf).forEach((id, entry) -> {
            if (!attendance.kept().contains(id)) titles.put(id, entry.title());
        });
        return titles;
    }

    private static Map<String, String> levels(Attendance attendance) {
        Map<String, String> levels = new HashMap<>();
        attendance
                .whole()
                .edition()
                .levelsOf(attendance.category())
                .forEach(level -> levels.put(level.id(), level.name()));
        return levels;
    }

    private Map<CategoryId, String> categories(Attendance attendance) {
        Map<CategoryId, String> names = new HashMap<>();
        lately.listCategories(attendance.whole().edition().id())
                .forEach(category -> names.put(category.id(), category.name()));
        return names;
    }

    private static String criterion(Attendance attendance) {
        Meeting meeting = attendance.meeting();
        return attendance.category().details().criteria().stream()
                .filter(one -> one.id().equals(meeting.tieRule().criterion()))
                .map(Criterion::text)
                .findFirst()
                .orElse("");
    }
}
