package org.commended.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class HungUpTest {

    @Test
    void a_reader_who_closes_the_connection_is_no_bug(CapturedOutput output) {
        var gone = new UncheckedIOException(new ClientAbortException(new IOException("Broken pipe")));

        assertThat(new Trouble().other(gone)).isNull();
        assertThat(output).doesNotContain("Bug");
    }

    @Test
    void any_other_broken_pipe_is_one(CapturedOutput output) {
        assertThat(new Trouble().other(new IOException("Broken pipe"))).isNotNull();
        assertThat(output).contains("Bug");
    }
}
