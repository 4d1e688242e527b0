package org.commended.story;

import static org.assertj.core.api.Assertions.assertThat;

/** What a chair does at the end: choose, give reasons, lock. */
public final class Deciding {

    private final Somebody chair;
    private final String what;

    /** @param what this shortlist, or this result */
    Deciding(Somebody chair, String what) {
        this.chair = chair;
        this.what = what;
    }

    /** Lets these go on. */
    public Somebody draw(String... titles) {
        for (String title : titles) chair.choose(title);
        return chair.press("Keep " + what);
    }

    /** Gives an entry an award, with what is said of it. */
    public Deciding award(String title, String level, String citation) {
        chair.pick("Award for " + title, level).unfoldAt(title, "Words for the announcement");
        chair.writeAt(title, "Citation", citation);
        return this;
    }

    public Somebody keep(String reasons) {
        return chair.write("The panel's reasons", reasons).press("Keep " + what);
    }

    public Somebody lock(String button) {
        return chair.press(button);
    }

    /** Whoever locked first is not offered the second lock. */
    public void isAlone() {
        assertThat(chair.isOffered("Lock it as the second person")).isFalse();
    }
}
