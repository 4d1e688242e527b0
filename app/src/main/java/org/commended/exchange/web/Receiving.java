package org.commended.exchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commended.exchange.application.Attachments;
import org.commended.exchange.application.Imported;
import org.commended.exchange.application.Imported.FileProblem;
import org.commended.exchange.application.Imported.Refused;
import org.commended.exchange.application.Imported.Report;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.application.Importing;
import org.commended.exchange.application.Order;
import org.commended.exchange.application.Order.SeasonSource;
import org.commended.exchange.application.Order.Source;
import org.commended.exchange.application.Order.SurveySource;
import org.commended.exchange.application.Uploads;
import org.commended.exchange.application.Uploads.Upload;
import org.commended.exchange.season.Problem;
import org.commended.exchange.season.Read;
import org.commended.exchange.season.Read.ReadSeason;
import org.commended.exchange.season.Read.ReadSurvey;
import org.commended.exchange.season.Read.Rejected;
import org.commended.exchange.season.SeasonReader;
import org.commended.shared.Ids;
import org.commended.shared.NotFound;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.shared.web.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Season files by browser: sent, looked at, taken. The same for organisers and operators. */
@Component
class Receiving {

    private final Importing importing;
    private final Uploads uploads;

    Receiving(Importing importing, Uploads uploads) {
        this.importing = importing;
        this.uploads = uploads;
    }

    /** A file as it was sent, with the form around it. */
    record Sent(@Nullable MultipartFile file, Form form, Instant now) {}

    ResponseEntity<Page> receive(Desk desk, Sent sent) {
        MultipartFile file = sent.file();
        if (file == null || file.isEmpty()) {
            Form form = sent.form().refused(List.of(new NoFileChosen()));
            return Answer.refused(new UploadPage(desk, form, "", List.of()));
        }
        Upload upload = new Upload(
                UUID.randomUUID(),
                desk.id(),
                name(file),
                content(file),
                sent.form().chose("lenient", "yes"),
                Viewers.signedIn().id(),
                sent.now(),
                null);
        return switch (look(desk, upload, new Run(sent.now(), false))) {
            case Seen.Bad(var problems) -> Answer.refused(new UploadPage(desk, sent.form(), upload.name(), problems));
            case Seen.Good _ -> {
                uploads.add(upload);
                yield Answer.seeOther(desk.address() + "/" + upload.id());
            }
        };
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceFirst(".*[/\\\\]", "");
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ResponseEntity<Page> preview(Desk desk, String id, Instant now) {
        Upload upload = get(desk, id);
        return answer(desk, upload, look(desk, upload, new Run(now, false)));
    }

    ResponseEntity<Page> take(Desk desk, String id, Instant now) {
        Upload upload = get(desk, id);
        Seen seen = look(desk, upload, new Run(now, true));
        if (seen instanceof Seen.Good) {
            uploads.taken(upload.id(), now);
            return Answer.seeOther(desk.address() + "/" + upload.id());
        }
        return answer(desk, upload, seen);
    }

    private Upload get(Desk desk, String id) {
        return uploads.find(Ids.parse(id), desk.id()).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<Page> answer(Desk desk, Upload upload, Seen seen) {
        return switch (seen) {
            case Seen.Bad(var problems) -> Answer.refused(new UploadPage(desk, Form.empty(), upload.name(), problems));
            case Seen.Good(Report report, var leftOut) ->
                Answer.ok(new PreviewPage(desk, upload.id().toString(), report, leftOut, upload.takenAt() != null));
        };
    }

    /** A file read and held against what is here. */
    private sealed interface Seen {
        record Good(Report report, List<Problem> leftOut) implements Seen {}

        record Bad(List<Problem> problems) implements Seen {}
    }

    private Seen look(Desk desk, Upload upload, Run run) {
        Read read = SeasonReader.read(upload.content(), upload.lenient());
        return switch (read) {
            case Rejected(var problems) -> new Seen.Bad(problems);
            case ReadSeason(var season, var warnings) ->
                seen(run(desk, upload, new SeasonSource(upload.name(), season, Attachments.NONE), run), warnings);
            case ReadSurvey(var survey, var warnings) ->
                seen(run(desk, upload, new SurveySource(upload.name(), survey), run), warnings);
        };
    }

    /** @param take whether what is found is also done */
    private record Run(Instant now, boolean take) {}

    private Imported run(Desk desk, Upload upload, Source source, Run run) {
        Order order = new Order(List.of(source), upload.by(), desk.slug());
        return run.take() ? importing.take(order, run.now()) : importing.preview(order, run.now());
    }

    private static Seen seen(Imported imported, List<Problem> leftOut) {
        return switch (imported) {
            case Taken(var reports) -> new Seen.Good(reports.getFirst(), leftOut);
            case Refused(var problems) ->
                new Seen.Bad(problems.stream().map(FileProblem::problem).toList());
        };
    }
}
