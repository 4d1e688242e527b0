package org.commended.programme.web.edition;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.web.SetUpView;

/** The set-up of an edition as a list of tasks, each with how far it has come. */
public record SetUpPage(Whole whole, List<Task> tasks, List<Category> categories) implements SetUpView {

    @Override
    public String template() {
        return "programme/edition/set-up.jte";
    }

    public int wrong() {
        return tasks.stream().mapToInt(Task::wrong).sum();
    }

    /** Parts on which nothing was entered yet. */
    public int untouched() {
        return (int) tasks.stream().filter(task -> task.count() == 0).count();
    }
}
