package org.commended.engine.names;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Reads which services cover which councils, and which councils share staff, from the files beside this class. */
final class NearBodiesReader {

    NearBodies read(Register register) {
        Map<BodyId, List<BodyId>> areas = new LinkedHashMap<>();
        RegisterReader.rows(
                "service-areas.csv", row -> areas.put(new BodyId(row.get("service")), ids(row, "councils")));
        List<NearBodies.Sharing> shared = RegisterReader.rows(
                "shared-services.csv",
                row -> new NearBodies.Sharing(ids(row, "bodies"), Integer.parseInt(row.get("since"))));
        areas.keySet().forEach(register::get);
        return new NearBodies(register, areas, shared);
    }

    private static List<BodyId> ids(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split("\\|")).map(BodyId::new).toList();
    }
}
