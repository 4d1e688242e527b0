package org.commended.finalist.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.entry.KeptEntries;
import org.commended.finalist.Finalists;
import org.commended.finalist.application.FinalistBoard.Board;
import org.commended.finalist.domain.FinalistTask;
import org.commended.programme.Programmes;
import org.commended.shared.EditionId;
import org.commended.shared.Ids;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.files.Attachments;
import org.commended.shared.files.FileId;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.making.Maker;
import org.commended.shared.making.Making;
import org.commended.shared.web.Languages;
import org.springframework.stereotype.Component;

/** All files that finalists sent to one task, as one: without those that are kept from whoever asks for it. */
@Component
public class FilesOfTask implements Maker {

    public static final String KIND = "finalist-files";

    private final Programmes programmes;
    private final FinalistBoard boards;
    private final Finalists finalists;
    private final KeptEntries kept;
    private final Attachments attachments;
    private final Languages languages;

    FilesOfTask(
            Programmes programmes,
            FinalistBoard boards,
            Finalists finalists,
            KeptEntries kept,
            Attachments attachments,
            Languages languages) {
        this.programmes = programmes;
        this.boards = boards;
        this.finalists = finalists;
        this.kept = kept;
        this.attachments = attachments;
        this.languages = languages;
    }

    /** Of which task of which edition. */
    public record Order(EditionId edition, UUID task) {

        /** As it stands with what was asked for. */
        public String words() {
            return edition + " " + task;
        }

        static Order read(String words) {
            String[] ids = words.split(" ", 2);
            return new Order(EditionId.of(ids[0]), Ids.parse(ids[1]));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public About about(Making making, Viewer viewer) {
        Order order = Order.read(making.about());
        var whole = programmes.getWhole(order.edition());
        if (!viewer.organises(whole.organiser().id())) throw new NotFound();
        FinalistTask task = task(board(order, viewer.id()), order);
        return new About(
                whole.organiser().brand(),
                whole.edition().name(),
                languages.english().get("finalist.kind." + task.kind().word()),
                whole.desk() + "/finalists",
                task.kind().word() + ".zip");
    }

    private Board board(Order order, PersonId person) {
        return boards.get(order.edition(), kept.listKept(order.edition(), person), finalists.listTold(order.edition()));
    }

    private static FinalistTask task(Board board, Order order) {
        return board.tasks().stream()
                .filter(one ->
                        one.id().equals(order.task()) && one.kind().file().isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<Part> parts(Making making) {
        Order order = Order.read(making.about());
        Board board = board(order, making.by());
        FinalistTask task = task(board, order);
        return board.rows().stream()
                .flatMap(row -> row.file(task).map(board.files()::get).stream()
                        .flatMap(Stream::ofNullable)
                        .filter(file -> file.checked().maySend())
                        .map(file -> part(row.entry().reference(), file)))
                .toList();
    }

    /** By its reference: what somebody calls a file is no name to unpack. */
    private static Part part(String reference, UploadedFile file) {
        return new Part(file.id().toString(), reference + "." + file.kind().extension(), file.sha256());
    }

    @Override
    public byte[] make(Making making, Part part, Instant now) {
        return attachments.read(FileId.of(part.id()));
    }
}
