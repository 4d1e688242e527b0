package org.commended.site.feeds;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an Atom feed (RFC 4287). */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /**
     * @param id a URI that stays the same for good
     * @param self address of the feed
     * @param page address of the page it tells of
     */
    record Head(String id, String title, String author, String self, String page) {}

    /** One thing that became public at an instant. */
    record Item(String id, String title, String summary, String address, Instant at) {}

    /** @param items latest first */
    static String write(Head head, List<Item> items, Instant updated) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            head(xml, head, updated);
            for (Item item : items) item(xml, item);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void head(XMLStreamWriter xml, Head head, Instant updated) throws XMLStreamException {
        element(xml, "id", head.id());
        element(xml, "title", head.title());
        element(xml, "updated", updated.toString());
        xml.writeStartElement("author");
        element(xml, "name", head.author());
        xml.writeEndElement();
        link(xml, "self", head.self());
        link(xml, "alternate", head.page());
    }

    private static void item(XMLStreamWriter xml, Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", item.id());
        element(xml, "title", item.title());
        element(xml, "updated", item.at().toString());
        link(xml, "alternate", item.address());
        if (!item.summary().isEmpty()) element(xml, "summary", item.summary());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }
}
