package org.commended.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What every page must satisfy: valid HTML, accessible, one heading, nothing inline, no sideways scrolling on a phone. */
public final class Checks {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Pattern INLINE = Pattern.compile("<[^>]+\\sstyle=|<style|<script>|\\son[a-z]+=\"");
    private static final int NARROW = 320;
    private static final String WIDEST = """
            [...document.querySelectorAll("body *")].filter(one => one.getBoundingClientRect().right > innerWidth)
                .map(one => one.outerHTML.slice(0, 120)).slice(-2).join(" and ")""";
    private static final long STACK = 64L << 20;

    private Checks() {}

    /** What is wrong with the page that is open; empty when nothing is. */
    public static List<String> of(Page page) {
        List<String> wrong = new ArrayList<>();
        String html = page.context().request().get(page.url()).text();
        if (INLINE.matcher(html).find()) wrong.add("inline style or script");
        if (page.locator("h1").count() != 1) wrong.add(page.locator("h1").count() + " h1");
        wrong.addAll(markup(html));
        wrong.addAll(accessibility(page));
        wrong.addAll(reflow(page));
        return wrong.stream().map(one -> page.url() + ": " + one).toList();
    }

    /** Errors of the Nu validator. It matches long addresses by recursion, and needs a deep stack for that. */
    public static List<String> markup(String html) {
        CompletableFuture<String> findings = new CompletableFuture<>();
        new Thread(null, () -> findings.completeAsync(() -> validated(html), Runnable::run), "validator", STACK)
                .start();
        return findings.join()
                .lines()
                .filter(line -> line.contains("error:"))
                .map(line -> "markup " + line)
                .toList();
    }

    private static String validated(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Violations of WCAG 2.2 AA that axe finds. */
    public static List<String> accessibility(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(found -> "axe " + found.getId() + ": "
                                + found.getNodes().stream()
                                        .limit(2)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    private static List<String> reflow(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(NARROW, before.height);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        int wide = ((Number) width).intValue();
        String widest = wide > NARROW ? String.valueOf(page.evaluate(WIDEST)) : "";
        page.setViewportSize(before.width, before.height);
        return wide > NARROW ? List.of("scrolls sideways at 320 px: " + wide + " by " + widest) : List.of();
    }
}
