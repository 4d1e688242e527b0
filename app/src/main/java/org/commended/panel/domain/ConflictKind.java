package org.commended.panel.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a judge is connected with an entry: found from what is known, or declared by the judge. */
public enum ConflictKind {
    /** They write it. */
    OWN_ENTRY(How.BARS),
    /** It is their organisation's. */
    OWN_ORGANISATION(How.BARS),
    /** Their organisation entered it jointly. */
    JOINT_ENTRANT(How.BARS),
    /** Their organisation is a partner in it. */
    PARTNER(How.BARS),
    /** Their organisation pays for the category. */
    CATEGORY_SPONSOR(How.BARS),
    /** They named an organisation they are connected with, and it has a part in the entry. */
    NAMED_CONNECTION(How.BARS),
    /** They used to work for an organisation that has a part in it. */
    FORMER_ORGANISATION(How.TO_LOOK_AT),
    /** Their organisation and an entrant lie in one another: a county and its district. */
    SAME_AREA(How.TO_LOOK_AT),
    /** One is the fire, police or ambulance service of the other's area. */
    SERVICE_OF_AREA(How.TO_LOOK_AT),
    /** The two share staff or a company. */
    SHARED_SERVICE(How.TO_LOOK_AT),
    /** The two entered something together lately. */
    ENTERED_TOGETHER(How.TO_LOOK_AT),
    /** Their organisation was a partner of an entrant lately. */
    SUPPLIED_ENTRANT(How.TO_LOOK_AT),
    /** Their organisation pays for the edition as a whole. */
    HEADLINE_SPONSOR(How.TO_LOOK_AT),

    SAME_ORGANISATION(How.DECLARED),
    FORMER_POST(How.DECLARED),
    FAMILY(How.DECLARED),
    FRIENDSHIP(How.DECLARED),
    SAME_BODY(How.DECLARED),
    SUPPLIER(How.DECLARED),
    INTEREST(How.DECLARED),
    OTHER(How.DECLARED);

    private final How how;

    ConflictKind(How how) {
        this.how = how;
    }

    private enum How {
        BARS,
        TO_LOOK_AT,
        DECLARED
    }

    /** Whether somebody has to confirm that it matters before it keeps the entry from the judge. */
    public boolean isToLookAt() {
        return how == How.TO_LOOK_AT;
    }

    /** Whether the judge's organisation pays: then it is about all entries at once, and decided once. */
    public boolean isAboutSponsor() {
        return this == CATEGORY_SPONSOR || this == HEADLINE_SPONSOR;
    }

    /** Whether judges declare it; the others are found. */
    public boolean isDeclared() {
        return how == How.DECLARED;
    }

    /** What judges may declare, in the order they read it. */
    public static List<ConflictKind> declarable() {
        return Arrays.stream(values()).filter(ConflictKind::isDeclared).toList();
    }

    /** As the database, the record and addresses write it: {@code joint-entrant}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is found without being asked, what bars at once first. */
    public static List<ConflictKind> found() {
        return Arrays.stream(values()).filter(kind -> !kind.isDeclared()).toList();
    }

    public static Optional<ConflictKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
