package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyIdTest {

    @ParameterizedTest
    @CsvSource({
        "la:COL, la-col",
        "la:NIR-A, la-nir-a",
        "la:x-chester-le-street, la-x-chester-le-street",
        "nhs:R1F, nhs-r1f",
        "fire:london, fire-london",
        "hsc:south-eastern, hsc-south-eastern"
    })
    void anIdAndItsSlugAreTurnedIntoEachOther(String id, String slug) {
        assertThat(new BodyId(id).slug()).isEqualTo(slug);
        assertThat(BodyId.findBySlug(slug)).contains(new BodyId(id));
    }

    @Test
    void everySlugOfTheRegisterIsUniqueSafeInAddressesAndLeadsBack() {
        List<Body> bodies = Register.shipped().list();

        assertThat(bodies).hasSize(977);
        assertThat(bodies).extracting(Body::slug).doesNotHaveDuplicates().allMatch(slug -> slug.matches("[a-z0-9-]+"));
        assertThat(bodies).allSatisfy(body -> assertThat(Register.shipped().findBySlug(body.slug()))
                .contains(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "COL", "la:", "la:col", "fire:London", "la:COL ", "mars:COL", "la:x-", "la:A--B", "la:COL\n"
            })
    void whatIsNoIdIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyId(text)).withMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "la", "la-", "LA-COL", "la_col", "mars-col", "../etc", "la-col/x", "la-é"})
    void whatIsNoSlugFindsNothing(String text) {
        assertThat(BodyId.findBySlug(text)).isEmpty();
    }

    @Test
    void aSlugOfAnUnknownBodyFindsNoBody() {
        assertThat(BodyId.findBySlug("la-zzz")).contains(new BodyId("la:ZZZ"));
        assertThat(Register.shipped().findBySlug("la-zzz")).isEmpty();
    }
}
