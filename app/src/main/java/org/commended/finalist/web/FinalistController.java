package org.commended.finalist.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.finalist.application.AnsweringTask;
import org.commended.finalist.application.AnsweringTask.Asked;
import org.commended.finalist.application.AnsweringTask.Given;
import org.commended.finalist.domain.AnswerRules;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.finalist.domain.TaskKind;
import org.commended.programme.Programmes;
import org.commended.shared.EntryId;
import org.commended.shared.Ids;
import org.commended.shared.Viewer;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.files.UploadedFiles;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a finalist is asked for, each thing a small form of its own. */
@RestController
class FinalistController {

    static final String FINALIST = "/entries/{id}/finalist";

    private final AnsweringTask answering;
    private final Programmes programmes;
    private final UploadedFiles files;

    FinalistController(AnsweringTask answering, Programmes programmes, UploadedFiles files) {
        this.files = files;
        this.answering = answering;
        this.programmes = programmes;
    }

    @GetMapping(FINALIST)
    @AllowedTo(Access.SIGNED_IN)
    Page list(@PathVariable String id, Viewer viewer) {
        return page(EntryId.of(id), viewer);
    }

    private FinalistPage page(EntryId id, Viewer viewer) {
        Asked asked = answering.get(id, viewer);
        return new FinalistPage(
                programmes.getWhole(asked.entry().edition()),
                programmes.getCategory(asked.entry().category()),
                asked);
    }

    @GetMapping(FINALIST + "/{task}")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, @PathVariable String task, Viewer viewer) {
        return page(EntryId.of(id), Ids.parse(task), null, viewer);
    }

    /** @param typed null to show what is saved */
    FinalistTaskPage page(EntryId id, UUID task, @Nullable Form typed, Viewer viewer) {
        FinalistPage all = page(id, viewer);
        FinalistTask asked = all.asked().get(task);
        TaskAnswer saved = all.find(asked).orElse(null);
        UploadedFile file = saved == null || saved.file() == null ? null : files.get(saved.file());
        return new FinalistTaskPage(all, asked, saved, file, typed == null ? form(saved) : typed);
    }

    private static Form form(@Nullable TaskAnswer saved) {
        if (saved == null) return Form.empty();
        Map<String, List<String>> values = new LinkedHashMap<>();
        saved.values().forEach((field, value) -> values.put(field, List.of(value)));
        return Form.of(values);
    }

    @PostMapping(FINALIST + "/{task}")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> save(
            @PathVariable String id, @PathVariable String task, Form form, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        UUID asked = Ids.parse(task);
        TaskKind kind = answering.get(entry, viewer).get(asked).kind();
        return answering
                .answer(entry, asked, given(kind, form), viewer, now)
                .fold(done -> Answer.seeOther("/entries/" + entry + "/finalist"), reasons -> {
                    FinalistTaskPage page = page(entry, asked, form.refused(reasons), viewer);
                    return page.isStale() ? Answer.changedMeanwhile(page) : Answer.refused(page);
                });
    }

    static Given given(TaskKind kind, Form form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : AnswerRules.fields(kind)) if (form.has(field)) values.put(field, form.text(field));
        return new Given(values, seen(form), form.has(FinalistTaskPage.AWAITS));
    }

    /** The version of the answer that the page showed. */
    static int seen(Form form) {
        String seen = form.text("seen");
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : -1;
    }
}
