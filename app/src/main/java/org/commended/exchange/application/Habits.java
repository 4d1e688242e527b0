package org.commended.exchange.application;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commended.entry.domain.Nominees;
import org.commended.exchange.season.SeasonEdition;
import org.commended.exchange.season.SeasonEdition.Reminder;
import org.commended.exchange.season.SeasonEdition.Reminder.Whom;
import org.commended.programme.RemindersOfEdition;
import org.commended.shared.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an edition does by habit and other rooms keep: reminders that go by themselves, and whether nominees agree first. */
@Component
class Habits {

    private final Nominees nominees;
    private final RemindersOfEdition reminders;

    Habits(Nominees nominees, RemindersOfEdition reminders) {
        this.nominees = nominees;
        this.reminders = reminders;
    }

    SeasonEdition give(SeasonEdition file, EditionId edition) {
        Map<String, List<Integer>> days = reminders.list(edition);
        List<Reminder> own = Arrays.stream(Whom.values())
                .flatMap(whom ->
                        days.getOrDefault(whom.wire(), List.of()).stream().map(day -> new Reminder(whom, day)))
                .toList();
        return file.with(nominees.agreeFirst(edition) ? Boolean.TRUE : null, own);
    }

    /** Takes what the file says, and says whether anything is different from before. What it leaves out stays. */
    boolean take(Job job, EditionId edition) {
        SeasonEdition file = job.file().edition();
        boolean changed = takeRule(job, file.nomineesAgreeFirst(), edition);
        Map<String, List<Integer>> days = file.reminders().stream()
                .collect(Collectors.groupingBy(
                        one -> one.whom().wire(),
                        TreeMap::new,
                        Collectors.mapping(Reminder::daysBefore, Collectors.toList())));
        Map<String, List<Integer>> before = reminders.list(edition);
        if (days.entrySet().stream().allMatch(one -> one.getValue().equals(before.get(one.getKey())))) return changed;
        reminders.put(edition, days, job.now());
        return !reminders.list(edition).equals(before) || changed;
    }

    private boolean takeRule(Job job, @Nullable Boolean first, EditionId edition) {
        if (first == null || nominees.agreeFirst(edition) == first) return false;
        nominees.agreeFirst(edition, first, job.by(), job.now());
        return true;
    }
}
