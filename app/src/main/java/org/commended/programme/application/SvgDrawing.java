package org.commended.programme.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.commended.programme.domain.LogoNotSafe;
import org.commended.programme.domain.NotALogo;
import org.commended.programme.domain.StoredFile;
import org.commended.shared.Outcome;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an SVG drawing, cleans it of what drawing programs leave in it, and writes it anew. */
final class SvgDrawing {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Pattern PLAIN_DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[<>]*>");
    private static final ErrorHandler SILENT = new DefaultHandler();

    private SvgDrawing() {}

    static Outcome<StoredFile> read(byte[] content, String field) {
        try {
            Document drawing = parse(content);
            SvgRules rules = new SvgRules();
            if (!SvgRules.isDrawing(drawing.getDocumentElement())) return Outcome.refused(new NotALogo(field));
            rules.clean(drawing.getDocumentElement());
            return rules.offence()
                    .<Outcome<StoredFile>>map(what -> Outcome.refused(new LogoNotSafe(field, what)))
                    .orElseGet(() -> Outcome.done(StoredFile.of(StoredFile.SVG, write(drawing))));
        } catch (SAXException | IOException notXml) {
            return Outcome.refused(new NotALogo(field));
        }
    }

    /**
     * Without a document type nothing can be expanded or fetched while reading. The plain one that drawing programs write
     * is passed over; one that declares anything is refused.
     */
    private static Document parse(byte[] content) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return builder.parse(new InputSource(new ByteArrayInputStream(withoutPlainDoctype(content))));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Byte for byte, whatever the encoding: a document type is written in ASCII. */
    private static byte[] withoutPlainDoctype(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return PLAIN_DOCTYPE.matcher(text).replaceFirst("").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] write(Document drawing) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.transform(new DOMSource(drawing), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
