package org.commended.exchange.season;

import java.io.IOException;
import java.io.InputStream;
import org.commended.exchange.season.Read.ReadSeason;
import org.commended.exchange.season.Read.ReadSurvey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads season and survey files. Nothing is taken from a file with a problem, and every problem is named at once. In a
 * lenient reading unknown fields, and only these, are left out with a warning.
 */
public final class SeasonReader {

    /**
     * Reads a file from a stream, which the caller closes.
     *
     * @throws IOException when the stream fails; a bad file is a {@link Read.Rejected}, never an exception
     */
    public static Read read(InputStream in, boolean lenient) throws IOException {
        return read(in.readNBytes(JsonText.LARGEST + 1), lenient);
    }

    /** Reads the bytes of a file: UTF-8, with or without a byte order mark, at most 64 MB. */
    public static Read read(byte[] bytes, boolean lenient) {
        var findings = new Findings(lenient);
        JsonNode tree = new JsonText(findings).parse(bytes);
        if (tree == null) {
            return findings.rejected();
        }
        if (tree instanceof ObjectNode root) {
            return read(root, findings);
        }
        findings.problem(Place.ROOT, tree, Expected.FILE_OBJECT);
        return findings.rejected();
    }

    private static Read read(ObjectNode root, Findings findings) {
        JsonNode format = root.remove("format");
        String name = format == null ? null : format.stringValue(null);
        if (SeasonFile.FORMAT.equals(name)) {
            return season(root, findings);
        }
        if (SurveyFile.FORMAT.equals(name)) {
            return survey(root, findings);
        }
        findings.problem(Place.ROOT.field("format"), format, Expected.FORMAT);
        return guessed(root, findings);
    }

    /** The format is not said, but what is meant may be plain: then the other problems are worth naming too. */
    private static Read guessed(ObjectNode root, Findings findings) {
        if (root.has("edition") || root.has("categories")) {
            return season(root, findings);
        }
        return root.has("survey") ? survey(root, findings) : findings.rejected();
    }

    private static Read season(ObjectNode root, Findings findings) {
        SeasonFile file = new Shape(findings).read(root, SeasonFile.class, Place.ROOT);
        new References(findings).checkSeason(root);
        return file != null && findings.isClean() ? new ReadSeason(file, findings.warnings()) : findings.rejected();
    }

    private static Read survey(ObjectNode root, Findings findings) {
        SurveyFile file = new Shape(findings).read(root, SurveyFile.class, Place.ROOT);
        new References(findings).checkSurvey(root);
        return file != null && findings.isClean() ? new ReadSurvey(file, findings.warnings()) : findings.rejected();
    }

    private SeasonReader() {}
}
