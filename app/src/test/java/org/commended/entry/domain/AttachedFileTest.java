package org.commended.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.commended.shared.PersonId;
import org.commended.shared.files.Checked;
import org.commended.shared.files.FileId;
import org.commended.shared.files.FileKind;
import org.commended.shared.files.UploadedFile;
import org.junit.jupiter.api.Test;

class AttachedFileTest {

    private static final String PRINT = "a1".repeat(32);

    private final FileId id = FileId.next();

    private UploadedFile sent(FileId as, String sha256) {
        return new UploadedFile(
                as, sha256, "plan.pdf", FileKind.PDF, 10, PersonId.next(), Instant.EPOCH, Checked.CLEAN, null);
    }

    @Test
    void a_line_that_names_no_file_is_left_out_and_the_others_are_read() {
        AttachedFile plan = new AttachedFile(id, PRINT, "plan.pdf");
        String text = "x.pdf [" + "-".repeat(36) + " " + PRINT + "]\n" + AttachedFile.write(List.of(plan));
        assertThat(AttachedFile.of(text)).containsExactly(plan);
    }

    @Test
    void an_id_alone_does_not_make_it_the_file() {
        AttachedFile plan = new AttachedFile(id, PRINT, "plan.pdf");
        assertThat(plan.isOf(sent(id, PRINT))).isTrue();
        assertThat(plan.isOf(sent(id, "b2".repeat(32)))).isFalse();
        assertThat(plan.isOf(sent(FileId.next(), PRINT))).isFalse();
    }
}
