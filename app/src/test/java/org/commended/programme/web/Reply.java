package org.commended.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the platform answered. */
public record Reply(int status, String location, Document page) {

    static Reply of(HttpResponse<String> response) {
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                Jsoup.parse(response.body(), response.uri().toString()));
    }

    public Reply is(int expected) {
        assertThat(status).as(page.body().text()).isEqualTo(expected);
        return this;
    }

    /** The words of the summary of errors, which also stand at their fields. */
    public List<String> errors() {
        return page.select(".error-summary li").eachText();
    }

    /** Whether every error leads to something on the page. */
    public boolean errorsLeadSomewhere() {
        return page.select(".error-summary a").stream()
                .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
    }

    /** What stands in the field of that name, as a browser would send it. */
    public String value(String field) {
        var element = page.select("[name=" + field + "]").first();
        if (element == null) return "";
        return element.tagName().equals("textarea") ? element.wholeText().replaceFirst("^\n", "") : element.val();
    }

    public String text() {
        return page.body().text();
    }
}
