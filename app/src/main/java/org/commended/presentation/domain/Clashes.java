package org.commended.presentation.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commended.presentation.domain.Clash.EntryTwice;
import org.commended.presentation.domain.Clash.JudgeAway;
import org.commended.presentation.domain.Clash.JudgeTwice;
import org.commended.presentation.domain.Clash.KeptFromJudge;
import org.commended.presentation.domain.Clash.PresenterAway;
import org.commended.presentation.domain.Clash.PresenterTwice;
import org.commended.presentation.domain.Clash.RoomTwice;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * Finds what cannot be in a timetable.
 *
 * @param presenters by entry, what tells them from others: an e-mail address, or a name
 * @param barred the entries kept from each person
 */
public record Clashes(Map<EntryId, Set<String>> presenters, Map<PersonId, Set<EntryId>> barred, List<Away> away) {

    public Clashes {
        presenters = Map.copyOf(presenters);
        barred = Map.copyOf(barred);
        away = List.copyOf(away);
    }

    /**
     * @param slots of one stage
     * @param others of other stages, in which the same people and rooms may be
     */
    public List<Clash> find(List<Slot> slots, Collection<Slot> others) {
        List<Clash> found = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            alone(slot, found);
            for (int j = i + 1; j < slots.size(); j++) pair(slot, slots.get(j), found);
            for (Slot other : others) if (!other.stage().equals(slot.stage())) pair(slot, other, found);
        }
        return found;
    }

    private void alone(Slot slot, List<Clash> found) {
        EntryId entry = slot.entry();
        for (PersonId person : inOrder(slot.details().panel())) {
            if (entry != null && barred.getOrDefault(person, Set.of()).contains(entry))
                found.add(new KeptFromJudge(slot, person));
            if (away.stream().anyMatch(one -> person.equals(one.person()) && one.meets(slot)))
                found.add(new JudgeAway(slot, person));
        }
        if (entry != null && away.stream().anyMatch(one -> entry.equals(one.entry()) && one.meets(slot)))
            found.add(new PresenterAway(slot, entry));
    }

    private void pair(Slot one, Slot other, List<Clash> found) {
        boolean sameStage = one.stage().equals(other.stage());
        if (sameStage && one.entry() != null && one.entry().equals(other.entry()))
            found.add(new EntryTwice(one, other));
        if (!one.overlaps(other)) return;
        if (isSameRoom(one, other)) found.add(new RoomTwice(one, other));
        for (PersonId person : inOrder(one.details().panel()))
            if (other.details().panel().contains(person)) found.add(new JudgeTwice(one, other, person));
        for (String name : new TreeSet<>(presenters(one)))
            if (presenters(other).contains(name)) found.add(new PresenterTwice(one, other, name));
    }

    private Set<String> presenters(Slot slot) {
        return slot.entry() == null ? Set.of() : presenters.getOrDefault(slot.entry(), Set.of());
    }

    private static boolean isSameRoom(Slot one, Slot other) {
        String room = room(one.details().place());
        return !room.isEmpty() && room.equals(room(other.details().place()));
    }

    private static String room(String place) {
        return place.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static List<PersonId> inOrder(Set<PersonId> people) {
        return people.stream().sorted(Comparator.comparing(PersonId::value)).toList();
    }

    /**
     * Gives free slots to the entries that have none, the first slot to the first entry it clashes for least. A timetable
     * that is best of all is another matter, and would take this one's place.
     */
    public List<Slot> fill(List<Slot> slots, Collection<Slot> others, List<EntryId> left) {
        List<Slot> filled = new ArrayList<>(slots);
        List<EntryId> waiting = new ArrayList<>(left);
        for (int i = 0; i < filled.size() && !waiting.isEmpty(); i++) {
            if (filled.get(i).entry() != null || filled.get(i).state().isOver()) continue;
            EntryId best = best(filled, i, others, waiting);
            filled.set(i, filled.get(i).with(best));
            waiting.remove(best);
        }
        return filled;
    }

    private EntryId best(List<Slot> slots, int place, Collection<Slot> others, List<EntryId> waiting) {
        EntryId best = waiting.getFirst();
        int fewest = Integer.MAX_VALUE;
        for (EntryId entry : waiting) {
            List<Slot> tried = new ArrayList<>(slots);
            tried.set(place, slots.get(place).with(entry));
            int clashes = find(tried, others).size();
            if (clashes < fewest) {
                best = entry;
                fewest = clashes;
            }
        }
        return best;
    }
}
