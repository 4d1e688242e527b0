package org.commended.shared.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Page;
import org.commended.shared.web.Settings;
import org.commended.shared.web.Templates;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Prints pages whose templates stand in the layout {@code shared/layout/paper.jte}: as PDF/UA-1, tagged in reading order, with
 * title and language, all type embedded. Nothing is fetched, whatever stands in a text.
 */
@Component
public final class Printer {

    private final Templates templates;
    private final Languages languages;
    private final Settings settings;

    Printer(Templates templates, Languages languages, Settings settings) {
        this.templates = templates;
        this.languages = languages;
        this.settings = settings;
        XRLog.setLoggingEnabled(false);
    }

    /** The bytes of the document. Takes some 30 ms of processor time for an entry, a second for a pack of forty. */
    public byte[] print(Page page, Instant now) {
        Frame frame = new Frame(languages.english(), null, "", settings.baseUrl(), "", false, now);
        String text = new String(templates.render(page, frame).toByteArray(), StandardCharsets.UTF_8);
        return set(read(Printable.of(text)));
    }

    static byte[] set(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withProducer("Commended")
                    .useUriResolver((base, address) -> address)
                    .useProtocolsStreamImplementation(PaperShelf::get, PaperShelf.PROTOCOL)
                    .useExternalResourceAccessControl(
                            Printer::isAllowed, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            Printer::isAllowed, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            for (PrintFace face : PrintFace.values()) face.addTo(builder);
            builder.withW3cDocument(document, null).toStream(out).run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private static boolean isAllowed(String address, ExternalResourceType type) {
        return type == ExternalResourceType.CSS && PaperShelf.holds(address);
    }

    static Document read(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IllegalStateException("A document that is no XHTML", unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
