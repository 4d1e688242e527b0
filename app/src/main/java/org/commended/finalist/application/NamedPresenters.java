package org.commended.finalist.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commended.finalist.Presenter;
import org.commended.finalist.Presenters;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.finalist.domain.TaskKind;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;

@Component
class NamedPresenters implements Presenters {

    private final FinalistTasks tasks;

    NamedPresenters(FinalistTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Map<EntryId, List<Presenter>> list(Collection<EntryId> entries) {
        Map<EntryId, List<Presenter>> named = new HashMap<>();
        if (entries.isEmpty()) return named;
        for (TaskAnswer answer : tasks.listAnswers(entries))
            if (answer.kind() == TaskKind.PRESENTERS) named.put(answer.entry(), TaskAnswer.presenters(answer.values()));
        return named;
    }
}
