package org.commended.meeting.application;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commended.meeting.domain.Minutes;
import org.commended.meeting.domain.Minutes.Kept;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.Seals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds minutes that were signed off against their fingerprint. */
@Component
class CheckingMinutes implements Seals {

    private final Minutes minutes;
    private final Programmes programmes;

    CheckingMinutes(Minutes minutes, Programmes programmes) {
        this.minutes = minutes;
        this.programmes = programmes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Seal> list() {
        List<Kept> signed = minutes.listSigned();
        Map<CategoryId, String> names =
                programmes
                        .listCategories(signed.stream()
                                .map(kept -> kept.meeting().category())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Category::id, Category::name));
        return signed.stream().map(kept -> seal(kept, names)).toList();
    }

    private static Seal seal(Kept kept, Map<CategoryId, String> names) {
        byte[] fingerprint = MinutesText.fingerprint(kept.signed().body());
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!Arrays.equals(fingerprint, kept.signed().fingerprint())) faults.add(Fault.BYTES);
        return new Seal(
                kept.meeting().edition(),
                kept.meeting().id(),
                names.getOrDefault(kept.meeting().category(), "") + ", minutes",
                HexFormat.of().formatHex(fingerprint),
                faults);
    }
}
