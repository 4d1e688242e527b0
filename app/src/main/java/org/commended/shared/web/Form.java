package org.commended.shared.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.commended.shared.Refusal;

/**
 * A form as it was typed, kept whole: refused or not, nothing is lost. Texts are in Unicode's composed form with plain
 * line ends; characters that no text holds are dropped.
 */
public final class Form {

    /** Name of the hidden field that makes sending the same form twice do the act once. */
    public static final String ACT = "act";

    private final Map<String, List<String>> typed;
    private final List<Refusal> refusals;

    private Form(Map<String, List<String>> typed, List<Refusal> refusals) {
        this.typed = typed;
        this.refusals = List.copyOf(refusals);
    }

    /** A form nobody has filled in yet. */
    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    /** A form that shows what is known already. */
    public static Form of(Map<String, ? extends Collection<String>> values) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        values.forEach(
                (name, texts) -> typed.put(name, texts.stream().map(Form::clean).toList()));
        return new Form(typed, List.of());
    }

    static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String printable = lines.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        return Normalizer.normalize(printable, Normalizer.Form.NFC);
    }

    /** What was typed, without the white space around it; empty when nothing was. */
    public String text(String name) {
        return raw(name).strip();
    }

    /** What was typed, to the letter. */
    public String raw(String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    public boolean chose(String name, String option) {
        return all(name).contains(option);
    }

    /** The names of all fields that came. */
    public Collection<String> names() {
        return typed.keySet();
    }

    /** The same form with one more value, for fields the page sets itself. */
    public Form with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(typed);
        more.put(name, List.of(clean(value)));
        return new Form(more, refusals);
    }

    /** The same form, to be shown again with what stood in the way. */
    public Form refused(List<? extends Refusal> reasons) {
        List<Refusal> all = new ArrayList<>(refusals);
        all.addAll(reasons);
        return new Form(typed, all);
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public List<Refusal> refusals(String field) {
        return refusals.stream()
                .filter(refusal -> refusal.field().equals(field))
                .toList();
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** What a page's form carries in its hidden field: the token that came, or a new one. */
    public String token() {
        return has(ACT) ? text(ACT) : UUID.randomUUID().toString();
    }

    /**
     * Names this form's act, so that it happens once: the same for a form that is sent twice, another where the page was
     * gone back to and something else was typed.
     */
    public String act() {
        return has(ACT) ? text(ACT) + " " + new TreeMap<>(typed) : token();
    }
}
