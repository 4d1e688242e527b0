package org.commended.entry.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.commended.entry.domain.EntryDetails;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.Frozen;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.programme.domain.Question;
import org.commended.shared.EntryId;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static final Frozen COPY = new Frozen(
            EntryId.of("00000000-0000-4000-8000-000000000001"),
            "HA27-48213",
            "Y wyliadwriaeth: dŵr 🏆",
            EntryDetails.NONE,
            List.of(new EntryOrganisation("Cyngor Bro Elwydd", EntryOrganisation.Role.LEAD, null)),
            List.of(new Answered(
                    "change",
                    "What changed?",
                    null,
                    Question.Kind.LONG_TEXT,
                    Question.Audience.JUDGES,
                    "A \"line\"\n")),
            Instant.parse("2027-03-12T16:59:59.125Z"));

    /** A receipt made today must still be right when the product has changed: this text may never become another. */
    @Test
    void one_content_has_one_text() {
        assertThat(CanonicalJson.write(COPY)).isEqualTo("""
                {"answers":[{"asked":"What changed?","audience":"JUDGES","kind":"LONG_TEXT","question":"change",\
                "text":"A \\"line\\"\\n"}],"details":{"people":[],"pictures":[],"titleByEditor":false},\
                "id":{"value":"00000000-0000-4000-8000-000000000001"},\
                "organisations":[{"name":"Cyngor Bro Elwydd","role":"LEAD"}],\
                "receivedAt":"2027-03-12T16:59:59.125Z","reference":"HA27-48213",\
                "title":"Y wyliadwriaeth: dŵr 🏆"}""");
    }

    @Test
    void what_is_read_is_what_was_written() {
        String text = CanonicalJson.write(COPY);
        var read = CanonicalJson.read(text, CanonicalJson.sha256(text));
        assertThat(read.frozen()).isEqualTo(COPY);
        assertThat(CanonicalJson.write(read.frozen())).isEqualTo(text);
    }

    /** The published example of SHA-256 (FIPS 180-4). */
    @Test
    void the_hash_is_sha_256_of_the_text_in_utf_8() {
        assertThat(CanonicalJson.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
