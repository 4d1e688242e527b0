package org.commended.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The demonstration's mailbox, read by whoever looks into it. */
final class PostBox {

    private PostBox() {}

    /** Opens the newest letter to somebody whose subject says this, as soon as it has come. */
    static Somebody opened(Somebody reader, String to, String subject) {
        Page page = reader.page();
        Locator letter = page.locator(".letters li")
                .filter(new Locator.FilterOptions().setHasText(to))
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first();
        page.waitForCondition(() -> {
            page.navigate("/demo/mailbox");
            return letter.count() > 0;
        });
        letter.locator("a").click();
        page.waitForLoadState();
        return reader;
    }
}
