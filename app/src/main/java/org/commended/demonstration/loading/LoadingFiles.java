package org.commended.demonstration.loading;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.LoadingEntries.Key;
import org.commended.entry.Entries;
import org.commended.finalist.application.AnsweringTask;
import org.commended.finalist.application.AnsweringTask.Given;
import org.commended.finalist.application.SendingFile;
import org.commended.finalist.application.SendingFile.Place;
import org.commended.finalist.domain.TaskKind;
import org.commended.presentation.application.ShowingExhibit;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.files.Sent;
import org.springframework.stereotype.Component;

/** Slides, a photograph, and what two judges saw: sent once everything else is there, as files are taken before anything is held. */
@Component
@OnlyInDemonstration
class LoadingFiles {

    private static final String AT = "/demonstration/files/";

    private final AnsweringTask answering;
    private final SendingFile sending;
    private final ShowingExhibit showing;
    private final LoadingVisit visit;
    private final Entries entries;

    LoadingFiles(
            AnsweringTask answering, SendingFile sending, ShowingExhibit showing, LoadingVisit visit, Entries entries) {
        this.answering = answering;
        this.sending = sending;
        this.showing = showing;
        this.visit = visit;
        this.entries = entries;
    }

    void load(Stage stage, Map<Key, EntryId> ids, Instant now) {
        Writing writing = new Writing(stage, ids, now);
        writing.send("where-to-wait", TaskKind.SLIDES, "where-to-wait.pdf", Map.of());
        writing.send("badge-before-the-form", TaskKind.SLIDES, "badge-before-the-form.pdf", Map.of());
        writing.send(
                "where-to-wait",
                TaskKind.PHOTOGRAPH,
                "where-to-wait.jpg",
                Map.of(
                        "caption",
                        "Two minutes from the dales: a bay with light and something hot. Drawn by Inês Carvalho",
                        "alt",
                        "An ambulance at dusk beside a small kiosk with its light on"));
        show(stage, ids, "lift-lobby.jpg", "Both lifts of block C, and the list of their watchers beside them", now);
        show(stage, ids, "lift-log.pdf", "The week’s log, as it hangs in the lobby", now);
    }

    private void show(Stage stage, Map<Key, EntryId> ids, String file, String caption, Instant at) {
        var entry = entries.get(LoadingVisit.entry(ids, LoadingVisit.SEEN));
        PersonId judge = stage.troupe().get(LoadingVisit.JUDGE).id();
        Told.done(showing.show(visit.asked(stage, LoadingVisit.JUDGE, at), entry, caption, sent(file, judge)));
    }

    private static Sent sent(String file, PersonId by) {
        return new Sent("file", file, () -> open(file), by);
    }

    private static InputStream open(String file) throws IOException {
        InputStream content = LoadingFiles.class.getResourceAsStream(AT + file);
        if (content == null) throw new IOException(file + " is missing");
        return content;
    }

    private final class Writing {

        private final Stage stage;
        private final Map<Key, EntryId> ids;
        private final Instant now;

        Writing(Stage stage, Map<Key, EntryId> ids, Instant now) {
            this.now = now;
            this.stage = stage;
            this.ids = ids;
        }

        void send(String entry, TaskKind kind, String file, Map<String, String> words) {
            EntryId id = LoadingFinalists.entry(ids, entry);
            Viewer writer = stage.troupe().get(Objects.requireNonNull(LoadingFinalists.WRITERS.get(entry), entry));
            UUID task = answering.get(id, writer).tasks().stream()
                    .filter(one -> one.kind() == kind)
                    .findFirst()
                    .orElseThrow()
                    .id();
            Told.done(sending.send(new Place(id, task), new Given(words, 0), sent(file, writer.id()), writer, now));
        }
    }
}
