package org.commended.entry.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commended.entry.application.CheckingEligibility;
import org.commended.entry.application.CheckingEligibility.Asked;
import org.commended.entry.application.CheckingEligibility.Checked;
import org.commended.entry.domain.EntryForm;
import org.commended.programme.domain.Category;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * May you enter? Asked before anything is started.
 *
 * @param checked what is known of the organisation; null before one is named
 */
public record EligibilityPage(EntryForm entryForm, @Nullable Checked checked, Form form) implements Page {

    @Override
    public Brand brand() {
        return entryForm.whole().organiser().brand();
    }

    public Category category() {
        return entryForm.category();
    }

    /** What only the entrant knows, each to be ticked. */
    public Map<String, String> asked(Frame frame) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (Asked one : CheckingEligibility.asked(entryForm)) asked.put(word(one), words(frame, one));
        return asked;
    }

    private String words(Frame frame, Asked one) {
        Category.Details details = category().details();
        return switch (one) {
            case WORDS -> details.eligibility() == null ? "" : details.eligibility();
            case KIND, BY_OTHERS, TOGETHER -> frame.t("entry.may." + word(one));
            case OFFICE -> frame.t("entry.may.office", String.join(", ", details.eligibleRoles()));
        };
    }

    private static String word(Asked one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was not ticked. */
    public boolean isAllTicked() {
        List<String> ticked = form.all("so");
        return CheckingEligibility.asked(entryForm).stream()
                .map(EligibilityPage::word)
                .allMatch(ticked::contains);
    }

    public boolean mayEnter() {
        return checked != null && checked.against().isEmpty() && isAllTicked();
    }

    /** Where it goes on, with the organisation filled in. */
    public String start() {
        String name = checked == null ? "" : checked.organisation().name();
        return "/entries/start?category=" + category().id() + "&organisation="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
