package org.commended.finalist.web;

import java.time.Instant;
import org.commended.finalist.domain.AnswerRules;
import org.commended.finalist.domain.FinalistRefusal.FinalistAnswerChanged;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.shared.files.FileRules;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One thing a finalist is asked for, as a form.
 *
 * @param saved what stands now; null where nothing was sent yet
 * @param file what is known of the file that stands, where the task asks for one
 */
public record FinalistTaskPage(
        FinalistPage all,
        FinalistTask task,
        @Nullable TaskAnswer saved,
        @Nullable UploadedFile file,
        Form form) implements Page {

    static final String FILE = "file";

    /** The field that says that a file was chosen and not taken. */
    static final String AWAITS = "awaits";

    /** The field in which a script names a file that came before the form. */
    static final String COMING = "coming";

    @Override
    public Brand brand() {
        return all.brand();
    }

    public String href() {
        return all.href() + "/" + task.id();
    }

    /** What is asked of the file; null where the task asks for words. */
    public @Nullable FileRules rules() {
        return task.kind().file().orElse(null);
    }

    /** Whether what was sent stays: its day has passed, or the panel is looking at it. */
    public boolean isFixed(Instant now) {
        return all.asked().isFixed(task, now);
    }

    /** Whether a file was chosen that was not taken, and has to be chosen again. */
    public boolean awaitsFile() {
        return form.has(AWAITS);
    }

    public int version() {
        return saved == null ? 0 : saved.version();
    }

    public int mostWords() {
        return AnswerRules.SUMMARY_WORDS;
    }

    public int mostPresenters() {
        return TaskAnswer.MOST_PRESENTERS;
    }

    /** Whether somebody else who writes the entry saved while this was typed. */
    public boolean isStale() {
        return form.refusals().stream().anyMatch(FinalistAnswerChanged.class::isInstance);
    }

    /** What stands now, beside what was typed. */
    public String standing() {
        if (saved == null) return "";
        return String.join(
                "\n",
                AnswerRules.fields(task.kind()).stream()
                        .map(saved::value)
                        .filter(value -> !value.isEmpty())
                        .toList());
    }
}
