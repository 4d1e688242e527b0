package org.commended.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One real browser for all tests of a process; each visitor gets a context of their own. */
public final class Browser {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static final com.microsoft.playwright.Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(FLAGS));

    private Browser() {}

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium found: ./commended test installs it"));
    }

    /** How a visitor looks at pages. */
    public enum Screen {
        PHONE(360, 740),
        DESKTOP(1280, 900);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** A visitor nobody knows. */
    public static BrowserContext stranger(String address, Screen screen) {
        return CHROMIUM.newContext(options(address, screen));
    }

    /** The same in the dark. */
    public static BrowserContext strangerAtNight(String address, Screen screen) {
        return CHROMIUM.newContext(options(address, screen).setColorScheme(ColorScheme.DARK));
    }

    /** A visitor whose browser runs no scripts. */
    public static BrowserContext withoutScripts(String address) {
        return CHROMIUM.newContext(options(address, Screen.DESKTOP).setJavaScriptEnabled(false));
    }

    /** A visitor who is signed in. */
    public static BrowserContext signedIn(String address, Screen screen, String token) {
        BrowserContext context = stranger(address, screen);
        context.addCookies(List.of(new Cookie("commended", token).setUrl(address)));
        return context;
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(String address, Screen screen) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(screen.width, screen.height);
    }
}
