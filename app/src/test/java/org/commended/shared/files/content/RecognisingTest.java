package org.commended.shared.files.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.shared.files.SomeFiles.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.commended.shared.files.FileKind;
import org.commended.shared.files.SomeFiles;
import org.commended.shared.files.content.Found.HasProgram;
import org.commended.shared.files.content.Found.Known;
import org.commended.shared.files.content.Found.TooManyPixels;
import org.commended.shared.files.content.Found.Unknown;
import org.commended.shared.files.content.Found.UnpacksTooFar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognisingTest {

    @TempDir
    private Path directory;

    private Found look(byte[] content) throws IOException {
        return Recognising.look(Files.write(directory.resolve("sent"), content));
    }

    @Test
    void knows_what_people_send_by_its_content() throws IOException {
        assertThat(look(SomeFiles.pdf("plan"))).isEqualTo(new Known(FileKind.PDF));
        assertThat(look(SomeFiles.docx())).isEqualTo(new Known(FileKind.DOCX));
        assertThat(look(SomeFiles.pptx())).isEqualTo(new Known(FileKind.PPTX));
        assertThat(look(SomeFiles.picture(FileKind.JPEG, 40, 30))).isEqualTo(new Known(FileKind.JPEG));
        assertThat(look(SomeFiles.picture(FileKind.PNG, 40, 30))).isEqualTo(new Known(FileKind.PNG));
        var odt = SomeFiles.zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.text")));
        assertThat(look(odt)).isEqualTo(new Known(FileKind.ODT));
    }

    @Test
    void what_a_browser_could_run_is_nothing_we_know_however_it_begins() throws IOException {
        assertThat(look(bytes("<html><script>alert(1)</script>"))).isEqualTo(new Unknown());
        assertThat(look(bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))).isEqualTo(new Unknown());
        assertThat(look(bytes("<script>1</script>\n%PDF-1.7\n%%EOF"))).isEqualTo(new Unknown());
        assertThat(look(bytes("GIF89a/*" + "x".repeat(40)))).isEqualTo(new Unknown());
        assertThat(look(bytes("MZ" + "\0".repeat(400)))).isEqualTo(new Unknown());
        assertThat(look(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3}))
                .isEqualTo(new Unknown());
    }

    @Test
    void an_archive_that_is_no_document_or_is_not_whole_is_nothing_we_know() throws IOException {
        assertThat(look(SomeFiles.zip(Map.of("../../etc/passwd", bytes("x"))))).isEqualTo(new Unknown());
        byte[] whole = SomeFiles.docx();
        assertThat(look(java.util.Arrays.copyOf(whole, whole.length / 2))).isEqualTo(new Unknown());
    }

    @Test
    void a_document_that_unpacks_to_more_than_documents_hold_is_told_by_counting() throws IOException {
        byte[] bomb = SomeFiles.bomb(501);
        assertThat(bomb).hasSizeLessThan(2_000_000);
        assertThat(look(bomb)).isEqualTo(new UnpacksTooFar());
        assertThat(look(SomeFiles.bomb(3))).isEqualTo(new Known(FileKind.DOCX));
    }

    @Test
    void a_document_with_a_program_in_it_is_told_by_its_parts() throws IOException {
        assertThat(look(SomeFiles.withProgram())).isEqualTo(new HasProgram());
        for (String part : List.of("Basic/Standard/Module1.xml", "Scripts/python/run.py", "Object 1/Basic/a.xml")) {
            var text = Map.of("mimetype", bytes("application/vnd.oasis.opendocument.text"), part, bytes("Sub"));
            assertThat(look(SomeFiles.zip(text))).as(part).isEqualTo(new HasProgram());
        }
    }

    @Test
    void a_picture_that_claims_more_pixels_than_memory_holds_is_told_by_its_head() throws IOException {
        byte[] png = SomeFiles.picture(FileKind.PNG, 10, 10);
        png[16] = 0;
        png[17] = 1;
        png[20] = 0;
        png[21] = 1;
        assertThat(look(png)).isEqualTo(new TooManyPixels());
    }
}
