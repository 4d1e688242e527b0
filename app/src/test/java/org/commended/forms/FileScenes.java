package org.commended.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.commended.entry.Visitor;
import org.commended.exchange.SeasonFiles;
import org.commended.people.People;
import org.commended.programme.Programmes;
import org.commended.programme.web.Organising;
import org.commended.shared.Grant;
import org.commended.shared.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Season files by browser, and the names in them. */
@TestComponent
class FileScenes implements Scenes {

    private final JdbcClient jdbc;
    private final Organising organising;
    private final People people;
    private final Programmes programmes;
    private final Environment environment;

    FileScenes(JdbcClient jdbc, Organising organising, People people, Programmes programmes, Environment environment) {
        this.jdbc = jdbc;
        this.organising = organising;
        this.people = people;
        this.programmes = programmes;
        this.environment = environment;
    }

    private int port() {
        return Integer.parseInt(String.valueOf(environment.getProperty("local.server.port")));
    }

    @Override
    public Map<String, Supplier<Scene>> forms() {
        Map<String, Supplier<Scene>> forms = new LinkedHashMap<>();
        forms.put("/manage/{organiser}/import", () -> {
            var whole = organising.begin();
            return Scene.of(ffion(), "/manage/" + whole.organiser().slug() + "/import");
        });
        forms.put("/manage/{organiser}/import/{upload}", () -> {
            var whole = organising.begin();
            String house = "/manage/" + whole.organiser().slug();
            return Scene.of(
                    ffion(), uploaded(house + "/import", whole.organiser().slug()));
        });
        forms.put("/operator/import", () -> {
            operator();
            return Scene.of(ffion(), "/operator/import");
        });
        forms.put("/operator/import/{upload}", () -> {
            operator();
            return Scene.of(
                    ffion(),
                    uploaded(
                            "/operator/import",
                            "f-" + UUID.randomUUID().toString().substring(0, 8)));
        });
        forms.put("/manage/{organiser}/editions/{edition}/names", () -> {
            var whole = organising.begin();
            String slug = whole.organiser().slug();
            organising
                    .post(uploaded("/manage/" + slug + "/import", slug), Map.of())
                    .is(303);
            var small = programmes.findWhole(slug, "pebbles", "2022").orElseThrow();
            Scene names = Scene.of(ffion(), small.desk() + "/names");
            return names.with(
                    "body",
                    names.form().select("input[name=body]").eachAttr("value").getFirst());
        });
        return forms;
    }

    private Visitor ffion() {
        return new Visitor(port(), organising.token());
    }

    private void operator() {
        organising.begin();
        organising.signIn("op@example.org", new Grant(Role.OPERATOR, null, null));
    }

    private String uploaded(String form, String slug) {
        UUID id = UUID.randomUUID();
        var sent = people.findByEmail("op@example.org")
                .or(() -> people.findByEmail("ffion@" + slug + ".example"))
                .orElseThrow();
        jdbc.sql("""
                insert into season_upload (id, organiser_id, name, content, lenient, sent_by, sent_at)
                values (?, (select id from organiser where slug = ? and ?), 'season.json', ?, false, ?, now())""")
                .param(id)
                .param(slug)
                .param(!form.startsWith("/operator"))
                .param(SeasonFiles.smallText(slug).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .param(sent.id().value())
                .update();
        return form + "/" + id;
    }
}
