package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BodyKindTest {

    @Test
    void theGroupCouncilStandsForEightKinds() {
        assertThat(BodyKind.findNamed("council").orElseThrow())
                .extracting(BodyKind::code)
                .containsExactlyInAnyOrder(
                        "county-council",
                        "district",
                        "unitary",
                        "metropolitan",
                        "london-borough",
                        "scottish-council",
                        "welsh-council",
                        "ni-council");
    }

    @Test
    void aCombinedAuthorityIsNoCouncil() {
        assertThat(BodyKind.COMBINED_AUTHORITY.isCouncil()).isFalse();
        assertThat(BodyKind.NI_COUNCIL.isCouncil()).isTrue();
    }

    @Test
    void aKindIsFoundByItsCodeAlone() {
        assertThat(BodyKind.findNamed("fire-and-rescue")).contains(EnumSet.of(BodyKind.FIRE_AND_RESCUE));
        assertThat(BodyKind.findNamed("FIRE_AND_RESCUE")).isEmpty();
        assertThat(BodyKind.findNamed("parish")).isEmpty();
    }

    @Test
    void everyKindOccursInTheRegister() {
        assertThat(Register.shipped().list().stream().map(Body::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(BodyKind.values());
    }
}
