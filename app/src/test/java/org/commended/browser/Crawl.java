package org.commended.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Follows every link a visitor can see, a few of each route, and checks each page. */
final class Crawl {

    private static final int EACH_ROUTE = 2;

    private final String address;
    private final Function<String, String> routeOf;
    private final Predicate<String> follows;
    private final Map<String, Integer> visits = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final List<String> wrong = new ArrayList<>();

    /**
     * @param routeOf the route that answers a path, so that a hundred entries count as one kind of page
     * @param follows which paths are walked at all
     */
    Crawl(String address, Function<String, String> routeOf, Predicate<String> follows) {
        this.address = address;
        this.routeOf = routeOf;
        this.follows = follows;
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    Set<String> routes() {
        return Set.copyOf(visits.keySet());
    }

    void from(BrowserContext visitor, String... starts) {
        for (String start : starts) add(start, "start");
        try (Page page = visitor.newPage()) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) wrong.add(page.url() + ": console " + message.text());
            });
            while (!waiting.isEmpty()) visit(page, waiting.pop());
        }
    }

    private void visit(Page page, String path) {
        Response response = page.navigate(path);
        if (response == null || response.status() != 200) {
            wrong.add(path + ": status " + (response == null ? "none" : response.status()));
            return;
        }
        if (!String.valueOf(response.headerValue("content-type")).startsWith("text/html")) return;
        wrong.addAll(Checks.of(page));
        @SuppressWarnings("unchecked")
        var links = (List<String>) page.evaluate("[...document.links].map(link => link.href)");
        links.forEach(link -> add(link, path));
    }

    private void add(String link, String from) {
        if (link.startsWith("/")) link = address + link;
        if (!link.startsWith(address + "/")) return;
        String path = link.substring(address.length()).replaceAll("#.*", "");
        String plain = path.replaceAll("\\?.*", "");
        if (!follows.test(plain)
                || !seen.add(path)
                || plain.matches(".*\\.(ics|atom|png|xlsx|csv|json|txt|xml|pdf|bin)$")) return;
        String route = routeOf.apply(plain);
        if (visits.merge(route, 1, Integer::sum) <= EACH_ROUTE) waiting.add(path);
    }
}
