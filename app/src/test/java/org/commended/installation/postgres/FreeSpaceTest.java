package org.commended.installation.postgres;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FreeSpaceTest {

    private static final Path DATA = Path.of("/srv/data");

    @Test
    void a_full_disk_is_named_with_what_is_missing() {
        assertThatThrownBy(() -> FreeSpace.require(DATA, 400, 399))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Not enough space on the disk of /srv/data: 399 MB free, 400 MB needed.");
    }

    @Test
    void just_enough_is_enough() {
        assertThatCode(() -> FreeSpace.require(DATA, 400, 400)).doesNotThrowAnyException();
    }
}
