package org.commended.finalist.web;

import java.util.List;
import java.util.Optional;
import org.commended.finalist.application.AnsweringTask;
import org.commended.finalist.application.FinalistBoard;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.Spellings;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** What a finalist still has to do, for those who write the entry. */
public record FinalistPage(Programmes.Whole whole, Category category, AnsweringTask.Asked asked) implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return "/entries/" + asked.entry().id() + "/finalist";
    }

    public Optional<TaskAnswer> find(FinalistTask task) {
        return asked.find(task);
    }

    public int left() {
        return (int) asked.tasks().stream().filter(task -> find(task).isEmpty()).count();
    }

    public List<Spellings.Pair> spellings() {
        return Spellings.differing(FinalistBoard.names(asked.entry(), asked.answers()));
    }
}
