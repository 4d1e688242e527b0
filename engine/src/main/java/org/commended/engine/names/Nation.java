package org.commended.engine.names;

/** The nation a body belongs to; {@link #UNITED_KINGDOM} for the few that serve all four. */
public enum Nation {
    ENGLAND("England"),
    SCOTLAND("Scotland"),
    WALES("Wales"),
    NORTHERN_IRELAND("Northern Ireland"),
    UNITED_KINGDOM("United Kingdom");

    private final String label;

    Nation(String label) {
        this.label = label;
    }

    /** The nation's English name. */
    public String label() {
        return label;
    }

    static Nation labelled(String label) {
        for (Nation nation : values()) {
            if (nation.label.equals(label)) {
                return nation;
            }
        }
        throw new IllegalArgumentException("no nation is called '" + label + "'");
    }
}
