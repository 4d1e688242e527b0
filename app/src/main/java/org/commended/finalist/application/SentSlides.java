package org.commended.finalist.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.finalist.Slides;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.finalist.domain.FinalistTasks.SentFile;
import org.commended.finalist.domain.TaskKind;
import org.commended.shared.EntryId;
import org.commended.shared.files.FileId;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.files.UploadedFiles;
import org.springframework.stereotype.Component;

@Component
class SentSlides implements Slides {

    private final FinalistTasks tasks;
    private final UploadedFiles files;

    SentSlides(FinalistTasks tasks, UploadedFiles files) {
        this.tasks = tasks;
        this.files = files;
    }

    @Override
    public Map<EntryId, Sent> list(Collection<EntryId> entries) {
        Map<EntryId, Sent> slides = new HashMap<>();
        if (entries.isEmpty()) return slides;
        List<SentFile> sent = tasks.listFiles(entries, TaskKind.SLIDES);
        Map<FileId, UploadedFile> known =
                files.list(sent.stream().map(SentFile::file).toList());
        for (SentFile one : sent)
            slides.put(one.entry(), new Sent(Objects.requireNonNull(known.get(one.file())), one.due()));
        return slides;
    }
}
