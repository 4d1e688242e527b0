package org.commended.engine.recount;

/**
 * A place in a pack that does not fit the rest.
 *
 * @param file in the pack
 * @param place within it, such as an entry and what is said of it; empty for the file as a whole
 * @param said what was found and what was expected, an English sentence without its stop
 */
public record Fault(String file, String place, String said) {

    static Fault of(String file, String said) {
        return new Fault(file, "", said);
    }

    @Override
    public String toString() {
        return place.isEmpty() ? file + ": " + said : file + ", " + place + ": " + said;
    }
}
