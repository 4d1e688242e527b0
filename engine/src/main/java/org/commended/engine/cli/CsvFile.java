package org.commended.engine.cli;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of named columns in a file: UTF-8 with or without a byte order mark, fields parted by commas, semicolons or tabs,
 * lines ended in any way, packed by gzip where the name ends in {@code .gz}.
 */
final class CsvFile {

    private static final int BUFFER = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Path file;
    private final List<String> required;
    private final List<String> optional;
    private final String expected;
    private List<String> header = List.of();
    private boolean decimalComma;

    CsvFile(Path file, List<String> required, List<String> optional) {
        this(file, required, optional, String.join(", ", required) + optionally(optional));
    }

    /** @param expected the columns in words, for messages */
    CsvFile(Path file, List<String> required, List<String> optional, String expected) {
        this.file = file;
        this.required = required;
        this.optional = optional;
        this.expected = expected;
    }

    private static String optionally(List<String> optional) {
        return optional.isEmpty() ? "" : ", and optionally " + String.join(", ", optional);
    }

    /** Takes one line of the table. */
    interface Lines {
        void take(CsvLine line) throws BadInput;
    }

    /** Reads the header and hands over every line after it. */
    void read(Lines lines) throws IOException, BadInput {
        try (BufferedReader reader = new BufferedReader(open(), BUFFER)) {
            char delimiter = delimiter(reader);
            decimalComma = delimiter == ';';
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter)
                    .setTrim(true)
                    .get();
            try (CSVParser parser =
                    CSVParser.builder().setReader(reader).setFormat(format).get()) {
                read(parser, lines);
            }
        } catch (CharacterCodingException _) {
            throw BadInput.in(file, "expected text in UTF-8");
        } catch (ZipException _) {
            throw BadInput.in(file, "expected a file packed by gzip");
        } catch (EOFException _) {
            throw BadInput.in(file, "expected a whole file packed by gzip; this one breaks off");
        } catch (CSVException broken) {
            throw BadInput.in(file, "expected a table in CSV: " + broken.getMessage());
        } catch (NoSuchFileException missing) {
            throw missing;
        } catch (IOException broken) {
            throw BadInput.in(file, "could not be read: " + broken.getMessage());
        }
    }

    private void read(CSVParser parser, Lines lines) throws BadInput, IOException {
        try {
            for (CSVRecord row : parser) {
                if (header.isEmpty()) {
                    takeHeader(row);
                } else {
                    lines.take(new CsvLine(file, parser.getCurrentLineNumber(), columns(row, parser)));
                }
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        if (header.isEmpty()) {
            throw BadInput.at(file, 1, 1, "expected a header with " + expected);
        }
    }

    private Reader open() throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
        // A decoder of our own refuses what is not UTF-8; a charset alone would put question marks.
        return new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder());
    }

    /** Of the delimiters the one the first line has most of. */
    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(BUFFER);
        String first = reader.readLine();
        reader.reset();
        if (first != null && !first.isEmpty() && first.charAt(0) == BYTE_ORDER_MARK) {
            reader.read();
        }
        String line = first == null ? "" : first;
        long commas = line.chars().filter(c -> c == ',').count();
        long semicolons = line.chars().filter(c -> c == ';').count();
        long tabs = line.chars().filter(c -> c == '\t').count();
        if (semicolons > commas && semicolons >= tabs) {
            return ';';
        }
        return tabs > commas ? '\t' : ',';
    }

    private void takeHeader(CSVRecord row) throws BadInput {
        List<String> names = new ArrayList<>();
        for (String cell : row) {
            String name = cell.toLowerCase(Locale.ROOT);
            int column = names.size() + 1;
            if (!required.contains(name) && !optional.contains(name)) {
                throw BadInput.at(file, 1, column, "unknown column \"" + cell + "\"; expected " + expected);
            }
            if (names.contains(name)) {
                throw BadInput.at(file, 1, column, "column \"" + name + "\" occurs twice");
            }
            names.add(name);
        }
        for (String name : required) {
            if (!names.contains(name)) {
                throw BadInput.at(file, 1, names.size() + 1, "missing column \"" + name + "\"; expected " + expected);
            }
        }
        header = List.copyOf(names);
    }

    private CsvLine.Cells columns(CSVRecord row, CSVParser parser) throws BadInput {
        if (row.size() != header.size()) {
            throw BadInput.at(
                    file,
                    parser.getCurrentLineNumber(),
                    Math.min(row.size(), header.size()) + 1,
                    "expected " + header.size() + " fields, found " + row.size());
        }
        return new CsvLine.Cells(header, row, decimalComma);
    }

    /** The columns there were, once the header is read. */
    List<String> header() {
        return header;
    }
}
