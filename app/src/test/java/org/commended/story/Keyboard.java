package org.commended.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody without a mouse: the Tab key goes on, Enter presses, and the rest is typing. */
public final class Keyboard {

    private static final int FAR = 150;

    /** The words by which whoever cannot see the page knows where they are, and whether that can be seen as well. */
    private static final String HERE = """
            () => {
              const here = document.activeElement;
              if (!here || here === document.body) return "";
              const outline = getComputedStyle(here);
              const seen = here.matches(":focus-visible") && (outline.outlineStyle !== "none" || outline.boxShadow !== "none"
                || outline.borderColor !== getComputedStyle(document.body).borderColor);
              const label = here.labels && here.labels.length ? here.labels[0].innerText : here.innerText || "";
              return (seen ? "" : "unseen ") + label.replace(/\\\\s+/g, " ").trim();
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on until there. */
    public Keyboard to(String words) {
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            if (here().equals(words)) return this;
        }
        throw new AssertionError("No Tab leads to “" + words + "” on " + page.url());
    }

    private String here() {
        return String.valueOf(page.evaluate(HERE));
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Follows the link, or presses the button, that is in front of them. */
    public Keyboard enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    public Keyboard arrives(String heading) {
        assertThat(page.locator("h1").innerText()).isEqualTo(heading);
        return this;
    }
}
