package org.commended.story;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures of pages as the README shows them. They are taken anew when the tests run with {@code -Dpictures=true}; else
 * nothing is written.
 */
public final class Album {

    private static final Path FOLDER = Path.of("..", "docs", "pictures");

    private Album() {}

    public static void take(Somebody before, String name) {
        if (!Boolean.getBoolean("pictures")) return;
        before.page().evaluate("document.fonts.ready.then(() => true)");
        before.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
