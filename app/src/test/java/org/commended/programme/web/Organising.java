package org.commended.programme.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.MovableClock;
import org.commended.people.People;
import org.commended.people.application.SigningIn;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Harbour;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.programme.domain.SetUps;
import org.commended.shared.Grant;
import org.commended.shared.OrganiserId;
import org.commended.shared.ProgrammeId;
import org.commended.shared.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** An organiser of one's own with an edition, a person who runs it, and a browser without scripts in that person's hands. */
@TestComponent
public class Organising {

    private final HttpClient client = HttpClient.newHttpClient();
    private final SetUps setUps;
    private final Programmes programmes;
    private final People people;
    private final SigningIn signingIn;
    private final Environment environment;
    private final MovableClock clock;
    private String cookie = "";

    Organising(
            SetUps setUps,
            Programmes programmes,
            People people,
            SigningIn signingIn,
            Environment environment,
            MovableClock clock) {
        this.setUps = setUps;
        this.programmes = programmes;
        this.people = people;
        this.signingIn = signingIn;
        this.environment = environment;
        this.clock = clock;
    }

    /** A new organiser with the Harbour Awards 2027 and one category; signed in as who runs it. */
    public Programmes.Whole begin() {
        clock.set(Harbour.NOW);
        String slug = "harbour-" + UUID.randomUUID().toString().substring(0, 8);
        Organiser organiser = new Organiser(
                OrganiserId.next(),
                slug,
                new Organiser.Details("Harbour Forum", null, null, null, null, null, null),
                0);
        Programme programme = new Programme(
                ProgrammeId.next(), organiser.id(), "awards", new Programme.Details("Harbour Awards", null), 0);
        Edition sound = Harbour.edition().done();
        Edition edition = new Edition(sound.id(), programme.id(), "2027", sound.details(), null, 0);
        Category category = Harbour.category("Climate and nature").done();
        setUps.add(organiser);
        setUps.add(programme);
        setUps.add(edition, clock.instant());
        setUps.add(new Category(category.id(), edition.id(), "climate-and-nature", 1, category.details(), 0));
        signIn("ffion@" + slug + ".example", new Grant(Role.ORGANISER, organiser.id(), null));
        return programmes.getWhole(edition.id());
    }

    public void signIn(String email, Grant grant) {
        var person = people.meet(email, "Ffion Rees", clock.instant());
        people.grant(person.id(), grant, clock.instant());
        cookie = "commended=" + signingIn.signInAs(person.id(), clock.instant());
    }

    /** The token of whoever is signed in, for a real browser. */
    public String token() {
        return cookie.substring(cookie.indexOf('=') + 1);
    }

    public String address() {
        return "http://localhost:" + environment.getProperty("local.server.port");
    }

    public Reply get(String path) {
        return send(request(path).GET().build());
    }

    /** Opens a page and sends its form with some fields changed, as a browser would. */
    public Reply save(String path, Map<String, String> changes) {
        Reply opened = get(path).is(200);
        return post(path, filled(opened.page(), changes));
    }

    public Reply post(String path, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a file as the page's own form would. */
    public Reply upload(String path, String name, byte[] content) {
        String line = "----harbour";
        String head = "--" + line + "\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        List<byte[]> parts = List.of(
                head.getBytes(StandardCharsets.UTF_8),
                content,
                ("\r\n--" + line + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(parts))
                .build());
    }

    /** The fields of the last form of a page's main part, as a browser would send them, with changes. */
    public static Map<String, List<String>> filled(Document page, Map<String, String> changes) {
        Element form = page.select("main form:has([name=seen]), main form").last();
        var fields = new java.util.LinkedHashMap<String, List<String>>();
        if (form == null) return fields;
        for (Element control : form.select("input[name], select[name], textarea[name]")) {
            boolean box = control.attr("type").matches("radio|checkbox");
            if (box && !control.hasAttr("checked")) continue;
            fields.computeIfAbsent(control.attr("name"), name -> new ArrayList<>())
                    .add(valueOf(control));
        }
        changes.forEach((name, value) -> fields.put(name, value.isEmpty() ? List.of("") : List.of(value)));
        return fields;
    }

    /** Field, value, field, value… */
    public static Map<String, String> typed(String... words) {
        var fields = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < words.length; i += 2) fields.put(words[i], words[i + 1]);
        return fields;
    }

    private static String valueOf(Element control) {
        return switch (control.tagName()) {
            case "textarea" -> control.wholeText().replaceFirst("^\n", "");
            case "select" -> {
                Element chosen = control.select("option[selected]").first();
                yield chosen == null
                        ? control.select("option").eachAttr("value").getFirst()
                        : chosen.val();
            }
            default -> control.val();
        };
    }

    private HttpRequest.Builder request(String path) {
        String port = environment.getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", cookie);
    }

    /** What is answered to a plain request, headers and all. */
    public HttpResponse<String> raw(String path) {
        return answer(request(path).GET().build());
    }

    private Reply send(HttpRequest request) {
        return Reply.of(answer(request));
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
