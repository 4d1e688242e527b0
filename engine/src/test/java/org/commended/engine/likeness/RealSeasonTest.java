package org.commended.engine.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A season of 183 shortlisted entries, in which some projects stand in several categories, told otherwise in each. */
class RealSeasonTest {

    private static final Path SEASON = Path.of("../../shared/data/seasons/lgc-awards-2022.json");

    private final Map<String, String> titles = new HashMap<>();

    private List<Told> season() throws IOException {
        assumeTrue(Files.exists(SEASON), "The real seasons are not beside the project: " + SEASON);
        List<Told> all = new ArrayList<>();
        for (JsonNode category :
                new JsonMapper().readTree(Files.readAllBytes(SEASON)).path("categories")) {
            for (JsonNode entry : category.path("entries")) {
                String id =
                        category.path("id").asString() + "/" + entry.path("id").asString();
                List<String> organisations = new ArrayList<>();
                entry.path("organisations")
                        .forEach(one -> organisations.add(one.path("name").asString()));
                titles.put(id, entry.path("title").asString());
                all.add(new Told(
                        id,
                        entry.path("title").asString(),
                        entry.path("summary").asString(""),
                        organisations));
            }
        }
        return all;
    }

    @Test
    void projects_in_several_categories_are_found_and_nothing_else_is() throws IOException {
        List<Group> groups = Likeness.groups(season());
        assertThat(groups)
                .extracting(group -> group.ids().size() + " "
                        + beginning(titles.getOrDefault(group.ids().getFirst(), "")))
                .containsExactlyInAnyOrder(
                        "4 UMBRELLA",
                        "2 West Berkshire Council",
                        "2 A community-powered approach",
                        "2 Digital Record Enabling",
                        "2 Great Yarmouth BC",
                        "2 A tale of transforming Wakefield");
    }

    private static String beginning(String title) {
        return BEGINNINGS.stream().filter(title::startsWith).findFirst().orElse(title);
    }

    private static final List<String> BEGINNINGS = List.of(
            "UMBRELLA",
            "West Berkshire Council",
            "A community-powered approach",
            "Digital Record Enabling",
            "Great Yarmouth BC",
            "A tale of transforming Wakefield");
}
