package org.commended.finalist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.finalist.domain.FinalistRefusal.FinalistTaskChanged;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.TaskKind;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What finalists are asked for, chosen and changed here.
 *
 * @param changing the task whose day is changed; null where a new one is set
 */
public record TasksPage(
        Programmes.Whole whole,
        Map<CategoryId, Category> categories,
        List<FinalistTask> tasks,
        @Nullable FinalistTask changing,
        Form form)
        implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return whole.desk() + "/finalists/tasks";
    }

    /** Whether somebody changed the task while this was typed. */
    public boolean isStale() {
        return form.refusals().stream().anyMatch(FinalistTaskChanged.class::isInstance);
    }

    public String forWhom(Frame frame, FinalistTask task) {
        Category category = task.category() == null ? null : categories.get(task.category());
        return category == null ? frame.t("finalist.tasks.all") : category.name();
    }

    public Map<String, String> kinds(Frame frame) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (TaskKind kind : TaskKind.values()) kinds.put(kind.word(), frame.t("finalist.kind." + kind.word()));
        return kinds;
    }

    public Map<String, String> choices(Frame frame) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", frame.t("finalist.tasks.all"));
        categories.values().forEach(category -> choices.put(category.id().toString(), category.name()));
        return choices;
    }
}
