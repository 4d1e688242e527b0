package org.commended.engine.names;

/** How another body stands to one: read as "the other is my …". */
public enum Nearness {
    /** What it lies in or belongs to: the county of a district, the combined authority of a borough. */
    WHOLE,
    /** What lies in it or belongs to it. */
    PART,
    /** The council or authority that runs it. */
    OWNER,
    /** A service that it runs itself. */
    OWNED,
    /** The fire and rescue service, police force or ambulance trust of its area. */
    SERVICE,
    /** A council in the area that it serves. */
    AREA,
    /** A council it shares staff or a company with. */
    SHARED;

    /** The same seen from the other side. */
    public Nearness opposite() {
        return switch (this) {
            case WHOLE -> PART;
            case PART -> WHOLE;
            case OWNER -> OWNED;
            case OWNED -> OWNER;
            case SERVICE -> AREA;
            case AREA -> SERVICE;
            case SHARED -> SHARED;
        };
    }
}
