package org.commended.shared.web;

import java.time.Instant;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What every template needs beside its page: words, the viewer, and the address the page stands at.
 *
 * @param path the path of this page, without its query
 * @param site where addresses begin when they leave the page (feeds, letters, calendars), without a slash at the end
 * @param assets where style sheets and scripts are; changes with their content
 * @param demo whether the conveniences of the demonstration are shown
 */
public record Frame(
        Texts texts, @Nullable Viewer viewer, String path, String site, String assets, boolean demo, Instant now) {

    public String t(String key, @Nullable Object... arguments) {
        return texts.get(key, arguments);
    }

    public String words(Refusal refusal) {
        return texts.words(refusal);
    }

    public Moments moments() {
        return texts.moments();
    }

    public Counts counts() {
        return texts.counts();
    }

    public String asset(String name) {
        return assets + "/" + name;
    }

    public String language() {
        return texts.language();
    }

    /**
     * Where the organiser's name leads on a page where people work: to the home of those who run the awards, for everybody
     * else to the organiser's public page. The same from every room.
     */
    public String home(Brand brand) {
        boolean ofOrganiser = path.startsWith("/manage/") && !brand.href().equals(Brand.COMMENDED.href());
        return ofOrganiser ? "/manage" + brand.href() : brand.href();
    }

    public boolean signedIn() {
        return viewer != null;
    }
}
