package org.commended.forms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commended.entry.Visitor.Seen;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Sends one form in every bad way and says what was wrong with the answers. */
final class Abuse {

    private static final Pattern TRACE = Pattern.compile("\\bat (?:org|java|jdk)\\.|[a-z]Exception\\b|\\bSQLSTATE\\b");
    /** Whoever asks for a code once more gets one more letter, up to five in a quarter of an hour. */
    private static final Set<String> AGAIN = Set.of("/sign-in");

    private static final int DONE = 303;
    private static final int REFUSED = 422;
    private static final int CHANGED = 409;

    private final Kept kept;
    private final Supplier<Scene> made;
    private final List<String> wrong = new ArrayList<>();
    private Scene scene;

    Abuse(Kept kept, Supplier<Scene> made) {
        this.kept = kept;
        this.made = made;
        this.scene = made.get();
    }

    List<String> wrong() {
        for (Badly way : Badly.values()) send(way);
        twice();
        if (!scene.edited().isEmpty()) stale();
        else if (scene.good().isEmpty() && isOfVersions(made.get().form())) {
            wrong.add("it is changed by versions: say which text two people might change");
        }
        return List.copyOf(wrong);
    }

    private static boolean isOfVersions(Element form) {
        return !form.select("[name=seen], [name=version]").isEmpty()
                && !Badly.typed(form).isEmpty();
    }

    private void send(Badly way) {
        Element form = scene.form();
        Map<String, List<String>> fields = way.fill(scene, form);
        String before = kept.now();
        Seen answer = scene.by().postAll(scene.action(), fields);
        look(way.name(), answer);
        if (answer.status() < 400) {
            boolean taken = answer.status() == DONE && !Badly.typed(form).isEmpty();
            if (way == Badly.OVER_LONG && taken) wrong.add(way + ": taken as it is");
            follow(way.name(), answer);
            scene = made.get();
            return;
        }
        Kept.between(before, kept.now()).stream()
                .filter(table -> !isTried(table))
                .forEach(table -> wrong.add(way + ": refused with " + answer.status() + " and saved in " + table));
        if (answer.status() == REFUSED || answer.status() == CHANGED) refused(way, fields, answer);
    }

    /** How often a code was tried is counted whether it was right or not. */
    private static boolean isTried(String table) {
        return table.equals("sign_in_request");
    }

    private void look(String way, Seen answer) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.status() >= 500) wrong.add(way + ": answered " + answer.status());
        if (answer.status() == 400) wrong.add(way + ": answered 400, which says nothing");
        if (TRACE.matcher(body).find()) wrong.add(way + ": shows its insides");
        if (body.contains("<script>alert")) wrong.add(way + ": a script gets through");
    }

    private void follow(String way, Seen answer) {
        if (answer.location().isEmpty()) return;
        Seen next = scene.by().get(answer.location());
        look(way + " after", next);
        if (next.status() != 200 && next.status() != DONE) wrong.add(way + ": leads to " + next.status());
    }

    private void refused(Badly way, Map<String, List<String>> sent, Seen answer) {
        Document page = answer.page();
        int status = answer.status();
        List<Element> said = page.select(".error-summary li");
        if (status == REFUSED) saysSoFirst(way, page);
        if (said.isEmpty() && status == REFUSED)
            wrong.add(way + ": no summary of what is wrong: "
                    + page.select("main").text());
        for (Element line : said) {
            String to = line.select("a").attr("href");
            if (line.text().isBlank()) wrong.add(way + ": an empty message");
            if (to.isEmpty()) continue;
            Element field = page.getElementById(to.substring(1));
            if (field == null) wrong.add(way + ": a message leads nowhere, to " + to);
            else if (!isBeside(field, line.text(), page)) wrong.add(way + ": not beside its field: " + line.text());
        }
        for (Element control : Badly.typed(scene.form())) keeps(way, control.attr("name"), sent, page);
    }

    /** In the title, which is read first, and where reading goes on: at the summary. */
    private void saysSoFirst(Badly way, Document page) {
        if (!page.title().startsWith("Error:")) wrong.add(way + ": the title is " + page.title());
        if (page.select(".error-summary[tabindex=-1]").isEmpty()
                || page.select("script[src$=/refused.js]").isEmpty())
            wrong.add(way + ": reading does not go on at the summary");
    }

    /** The message stands once more outside the summary. */
    private static boolean isBeside(Element field, String words, Document page) {
        Document rest = page.clone();
        rest.select(".error-summary").remove();
        return rest.text().contains(words) || field.text().contains(words);
    }

    private void keeps(Badly way, String name, Map<String, List<String>> sent, Document page) {
        String typed = clean(String.join("", sent.getOrDefault(name, List.of())));
        if (typed.isBlank()) return;
        Element control = page.select("main [name=" + name + "]").first();
        if (control == null) wrong.add(way + ": the field " + name + " is gone");
        else if (!clean(Scene.valueOf(control)).equals(typed))
            wrong.add(way + ": " + name + " has lost what was typed");
    }

    /** As every text arrives: composed, with plain line ends, without what no text holds. */
    private static String clean(String text) {
        return java.text.Normalizer.normalize(
                        text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", ""), java.text.Normalizer.Form.NFC)
                .strip();
    }

    /** The same form sent twice does its act once. */
    private void twice() {
        scene = made.get();
        Element form = scene.form();
        Map<String, List<String>> fields = scene.filled(form);
        Seen first = scene.by().postAll(scene.action(), fields);
        look("GOOD", first);
        if (first.status() != DONE
                && first.status() != 200
                && form.select("input[type=file]").isEmpty()) {
            wrong.add("GOOD: answered " + first.status() + " "
                    + first.page().select(".error-summary").text());
            return;
        }
        follow("GOOD", first);
        String before = kept.rows();
        Seen second = scene.by().postAll(scene.action(), fields);
        look("TWICE", second);
        List<String> more = Kept.between(before, kept.rows());
        if (!more.isEmpty() && !AGAIN.contains(scene.action())) wrong.add("TWICE: saved once more in " + more);
    }

    /** Two people change one text: the second is told, and has both before them. */
    private void stale() {
        scene = made.get();
        Element form = scene.form();
        Map<String, List<String>> mine = new LinkedHashMap<>(scene.filled(form));
        Map<String, List<String>> theirs = new LinkedHashMap<>(mine);
        theirs.put(scene.edited(), List.of("Their words"));
        mine.put(scene.edited(), List.of("My own words"));
        Seen first = scene.by().postAll(scene.action(), theirs);
        if (first.status() != DONE && first.status() != 200)
            wrong.add("STALE: theirs is answered " + first.status() + " "
                    + first.page().select(".error-summary").text());
        mine.replaceAll((name, value) -> name.equals("act") ? List.of("another" + scene.action()) : value);
        String before = kept.now();
        Seen second = scene.by().postAll(scene.action(), mine);
        if (second.status() != CHANGED) wrong.add("STALE: mine is answered " + second.status());
        String shown = second.page().select("main").text() + values(second.page());
        if (!shown.contains("Their words") || !shown.contains("My own words"))
            wrong.add("STALE: not both texts are shown");
        Kept.between(before, kept.now()).forEach(table -> wrong.add("STALE: saved in " + table));
    }

    /** A page that was open when the time ran out: its form is refused, and what was typed still stands somewhere. */
    static List<String> late(Kept kept, Scene scene, Runnable timeRunsOut) {
        Element form = scene.form();
        Map<String, List<String>> fields = scene.filled(form);
        List<String> wrong = new ArrayList<>();
        timeRunsOut.run();
        String before = kept.rows();
        Seen answer = scene.by().postAll(scene.action(), fields);
        if (answer.status() != REFUSED) wrong.add("answered " + answer.status());
        if (answer.page().select(".error-summary li").text().isBlank()) wrong.add("not said why: " + answer.text());
        Kept.between(before, kept.rows()).forEach(table -> wrong.add("saved in " + table));
        String shown = answer.page().select("main").text() + values(answer.page());
        for (Element control : Badly.typed(form)) {
            String typed = clean(String.join("", fields.getOrDefault(control.attr("name"), List.of())));
            if (!shown.contains(typed)) wrong.add(control.attr("name") + " is lost");
        }
        return wrong;
    }

    private static String values(Document page) {
        return page.select("main [name]").stream().map(Scene::valueOf).toList().toString();
    }
}
