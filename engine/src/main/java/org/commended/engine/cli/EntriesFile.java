package org.commended.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commended.engine.likeness.Told;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of entries with {@code id}, {@code title}, {@code text} and {@code organisations}; all but the id may be left out. */
final class EntriesFile {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    private EntriesFile(Path file) {
        this.file = file;
    }

    static List<Told> read(Path file) throws IOException, BadInput {
        return new EntriesFile(file).entries();
    }

    private List<Told> entries() throws IOException, BadInput {
        JsonNode all = parsed();
        if (!all.isArray()) throw BadInput.in(file, "expected a list of entries");
        List<Told> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode node : all) {
            Told entry = entry(node, entries.size() + 1);
            if (!ids.add(entry.id())) throw at(entries.size() + 1, "id: expected each entry once");
            entries.add(entry);
        }
        return entries;
    }

    private JsonNode parsed() throws IOException, BadInput {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            if (at == null) throw BadInput.in(file, "expected JSON");
            throw BadInput.at(file, at.getLineNr(), at.getColumnNr(), "expected JSON");
        }
    }

    private Told entry(JsonNode node, int number) throws BadInput {
        String id = text(node, "id", number);
        if (id.isEmpty()) throw at(number, "id: expected a text");
        List<String> organisations = new ArrayList<>();
        for (JsonNode one : node.path("organisations")) {
            if (!one.isString()) throw at(number, "organisations: expected a list of names");
            organisations.add(one.asString());
        }
        return new Told(id, text(node, "title", number), text(node, "text", number), organisations);
    }

    private String text(JsonNode node, String field, int number) throws BadInput {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) return "";
        if (!value.isString()) throw at(number, field + ": expected a text");
        return value.asString();
    }

    private BadInput at(int number, String expected) {
        return BadInput.in(file, "entry " + number + ": " + expected);
    }
}
