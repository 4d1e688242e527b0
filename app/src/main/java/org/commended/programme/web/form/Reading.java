package org.commended.programme.web.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commended.programme.domain.NoSuchChoice;
import org.commended.programme.domain.NotAMailAddress;
import org.commended.programme.domain.NotAWebAddress;
import org.commended.programme.domain.NotAWholeNumber;
import org.commended.programme.domain.NothingEntered;
import org.commended.programme.domain.TooManyCharacters;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/** Reads a form field by field and gathers every reason why it cannot stand. */
public final class Reading {

    public static final int NAME = 160;
    public static final int LINE = 300;
    public static final int TEXT = 10_000;

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private final Form form;
    private final List<Refusal> refusals = new ArrayList<>();

    public Reading(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }

    public void refuse(Refusal reason) {
        refusals.add(reason);
    }

    /** @param what chooses the words that ask for it */
    public String required(String field, String what, int most) {
        if (!form.has(field)) refuse(new NothingEntered(field, what));
        return text(field, most);
    }

    public @Nullable String optional(String field, int most) {
        return form.has(field) ? text(field, most) : null;
    }

    private String text(String field, int most) {
        String text = form.text(field);
        if (text.codePointCount(0, text.length()) > most) refuse(new TooManyCharacters(field, most));
        return text;
    }

    /** One item a line; empty lines are none. */
    public List<String> lines(String field) {
        return text(field, TEXT)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public @Nullable Integer whole(String field, int least, int most) {
        if (!form.has(field)) return null;
        String typed = form.text(field).replace(",", "");
        if (DIGITS.matcher(typed).matches()) {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) return number;
        }
        refuse(new NotAWholeNumber(field, least, most));
        return null;
    }

    /** The choice made among the constants, which forms write as {@code site-visit} for {@code SITE_VISIT}. */
    public <E extends Enum<E>> E one(String field, E otherwise) {
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            if (word(constant).equals(form.text(field))) return constant;
        }
        refuse(new NoSuchChoice(field));
        return otherwise;
    }

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public @Nullable String webAddress(String field) {
        String typed = optional(field, LINE);
        if (typed != null && !isWebAddress(typed)) refuse(new NotAWebAddress(field));
        return typed;
    }

    private static boolean isWebAddress(String typed) {
        try {
            URI address = new URI(typed);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    public String mailAddress(String field, String what) {
        String typed = required(field, what, LINE);
        if (!typed.isEmpty() && !isMailAddress(typed)) refuse(new NotAMailAddress(field));
        return typed;
    }

    public @Nullable String optionalMailAddress(String field) {
        return form.has(field) ? mailAddress(field, "") : null;
    }

    private static boolean isMailAddress(String typed) {
        return MAIL.matcher(typed).matches();
    }

    /** What was read, if nothing stood in the way. */
    public <T> Outcome<T> give(Supplier<T> read) {
        return refusals.isEmpty() ? Outcome.done(read.get()) : Outcome.refused(refusals);
    }
}
