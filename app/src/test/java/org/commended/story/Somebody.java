package org.commended.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;

/** A person of a story before a browser of their own, who does what people do: opens, follows, writes, presses, reads. */
public final class Somebody implements AutoCloseable {

    private static final double PATIENCE = 10_000;

    private final String email;
    private final BrowserContext browser;
    private final Page page;
    private final List<String> wrong = new ArrayList<>();

    private Somebody(String email, BrowserContext browser) {
        this.email = email;
        this.browser = browser;
        this.page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(error -> wrong.add(page.url() + ": " + error));
    }

    static Somebody at(String address, String email, Screen screen) {
        return new Somebody(email, Browser.stranger(address, screen));
    }

    static Somebody atNight(String address) {
        return new Somebody("", Browser.strangerAtNight(address, Screen.DESKTOP));
    }

    public String email() {
        return email;
    }

    /** Opens an address, and says how it answered. */
    public int visit(String path) {
        return java.util.Objects.requireNonNull(page.navigate(path), path).status();
    }

    public Somebody open(String path) {
        assertThat(visit(path)).as(path).isEqualTo(200);
        return this;
    }

    public Somebody follow(String link) {
        return click(named(AriaRole.LINK, link));
    }

    public Somebody press(String button) {
        return click(named(AriaRole.BUTTON, button));
    }

    /** The same where the page saves first what was typed, and goes on by itself after that. */
    public Somebody pressAndGoOn(String button) {
        AtomicInteger loaded = new AtomicInteger();
        Consumer<Page> counting = here -> loaded.incrementAndGet();
        page.onLoad(counting);
        press(button);
        page.waitForCondition(() -> loaded.get() > 0);
        page.offLoad(counting);
        return this;
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The same within the part of the page that says this: a row, an item of a list, a question. */
    public Somebody pressAt(String words, String button) {
        return click(at(words).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)));
    }

    public Somebody followAt(String words, String link) {
        return click(at(words).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)));
    }

    public Somebody writeAt(String words, String label, String text) {
        at(words)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .fill(text);
        return this;
    }

    public Somebody pickAt(String words, String label, String option) {
        at(words)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .selectOption(option);
        return this;
    }

    public Somebody unfoldAt(String words, String summary) {
        at(words)
                .locator("summary", new Locator.LocatorOptions().setHasText(summary))
                .click();
        return this;
    }

    private Locator at(String words) {
        return page.locator("main :is(li, tr, fieldset, dl.change > div)")
                .filter(new Locator.FilterOptions().setHasText(words))
                .last();
    }

    private Somebody click(Locator place) {
        try {
            place.click();
        } catch (TimeoutError nothing) {
            throw new AssertionError(place + " is not to be pressed on " + page.url() + ": " + text(), nothing);
        }
        page.waitForLoadState();
        return this;
    }

    public Somebody write(String label, String text) {
        labelled(label).fill(text);
        return this;
    }

    /** Ticks a box, or one answer of several. */
    public Somebody choose(String label) {
        labelled(label).check();
        return this;
    }

    public Somebody pick(String label, String option) {
        labelled(label).selectOption(option);
        return this;
    }

    /** Sends a file along with a form. */
    public Somebody give(String label, Path file) {
        labelled(label).setInputFiles(file);
        return this;
    }

    /** Follows a link that gives a file away. */
    public Path taken(String link) {
        return page.waitForDownload(() -> named(AriaRole.LINK, link).click()).path();
    }

    /** Looks at the same page again. */
    public Somebody again() {
        page.reload();
        return this;
    }

    public Somebody unfold(String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .click();
        return this;
    }

    private Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    public boolean isAsked(String label) {
        return labelled(label).count() > 0;
    }

    public boolean isOffered(String button) {
        return named(AriaRole.BUTTON, button).count() > 0;
    }

    /** The bytes behind an address, as their browser would get them. */
    public String fetched(String path) {
        return browser.request().get(path).text();
    }

    public String written(String label) {
        return labelled(label).inputValue();
    }

    /** What stands at every place of a kind. */
    public List<String> listed(String places) {
        return page.locator(places).allInnerTexts().stream().map(Somebody::line).toList();
    }

    /** Where links of a kind lead. */
    public List<String> addresses(String links) {
        @SuppressWarnings("unchecked")
        var found = (List<String>) page.locator(links).evaluateAll("all => all.map(one => one.getAttribute('href'))");
        return found;
    }

    /** How wide the page is, in pixels. */
    public int width() {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** What stands on the page, as one line. */
    public String text() {
        return line(page.locator("main").innerText());
    }

    /** Reads this sooner or later: some of it is written while one looks. */
    public Somebody reads(String... words) {
        try {
            page.waitForCondition(() -> Stream.of(words).allMatch(text()::contains));
        } catch (TimeoutError missed) {
            wrong.add("waited in vain on " + page.url());
        }
        assertThat(text()).as(page.url()).contains(words);
        return this;
    }

    public Somebody readsNot(String... words) {
        assertThat(text()).as(page.url()).doesNotContain(words);
        return this;
    }

    /** The page in front of them is valid, accessible and fits a phone; so far nothing in it went wrong. */
    public Somebody findsItSound() {
        assertThat(Checks.of(page)).isEmpty();
        assertThat(wrong).isEmpty();
        return this;
    }

    /** The address without its host. */
    public String path() {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    public Page page() {
        return page;
    }

    public BrowserContext browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
    }
}
