package org.commended.engine.names;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a body is. In files a kind is written as its {@link #code}; eligibility may also name the group {@value #GROUP}. */
public enum BodyKind {
    COUNTY_COUNCIL,
    DISTRICT,
    UNITARY,
    METROPOLITAN,
    LONDON_BOROUGH,
    SCOTTISH_COUNCIL,
    WELSH_COUNCIL,
    NI_COUNCIL,
    /** Combined authorities and, as the nearest kind, the Greater London Authority. */
    COMBINED_AUTHORITY,
    FIRE_AND_RESCUE,
    POLICE_FORCE,
    AMBULANCE_SERVICE,
    NHS_TRUST,
    NHS_ICB,
    NHS_CCG,
    NHS_ICS,
    HEALTH_BOARD,
    HSC_TRUST,
    NATIONAL_BODY,
    PARTNER_COMPANY,
    PARTNER_CHARITY,
    PARTNER_UNIVERSITY,
    PARTNER_PARTNERSHIP,
    PARTNER_PUBLIC_UNIT;

    /** The word that stands for all kinds of council together. */
    public static final String GROUP = "council";

    private static final Set<BodyKind> COUNCILS =
            Collections.unmodifiableSet(EnumSet.range(COUNTY_COUNCIL, NI_COUNCIL));

    private static final Map<String, BodyKind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(BodyKind::code, Function.identity()));

    /** The kind as files write it: {@code county-council}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for the eight kinds that the group {@value #GROUP} stands for; a combined authority is no council. */
    public boolean isCouncil() {
        return COUNCILS.contains(this);
    }

    /** The eight kinds of council. */
    public static Set<BodyKind> councils() {
        return COUNCILS;
    }

    public static Optional<BodyKind> findByCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The kinds that a word of eligibility stands for: one for a code, eight for {@value #GROUP}, empty if neither. */
    public static Optional<Set<BodyKind>> findNamed(String word) {
        return word.equals(GROUP) ? Optional.of(COUNCILS) : findByCode(word).map(Set::of);
    }
}
