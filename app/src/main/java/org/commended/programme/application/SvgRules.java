package org.commended.programme.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What a drawing may hold. Shapes, text and paint stay. What belongs to a drawing program goes without a word. What could
 * act or fetch is an offence, and the drawing is refused: taking it out might change what it shows.
 */
final class SvgRules {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private static final Set<String> DRAWN = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "title",
            "desc",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "style",
            "image",
            "filter",
            "feGaussianBlur",
            "feOffset",
            "feBlend",
            "feColorMatrix",
            "feMerge",
            "feMergeNode",
            "feFlood",
            "feComposite");

    private static final Set<String> DROPPED = Set.of("metadata", "view", "cursor");

    /** Anything in a style or an attribute that reaches beyond the drawing, or hides that it does. */
    private static final Pattern REACHES_OUT =
            Pattern.compile("@import|expression|javascript:|\\\\|url\\((?!\\s*['\"]?#)", Pattern.CASE_INSENSITIVE);

    private static final Pattern EMBEDDED = Pattern.compile("data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\\s]*");

    private @Nullable String offence;

    static boolean isDrawing(Element root) {
        return SVG.equals(root.getNamespaceURI()) && "svg".equals(root.getLocalName());
    }

    /** The first thing found that must not be there; empty where the drawing is safe. */
    Optional<String> offence() {
        return Optional.ofNullable(offence);
    }

    void clean(Element element) {
        attributes(element).forEach(attribute -> clean(element, attribute));
        if ("style".equals(element.getLocalName())) check(element.getTextContent(), "style");
        for (Node child : children(element)) {
            if (child instanceof Element one && isKept(one)) clean(one);
            else if (child.getNodeType() != Node.TEXT_NODE && child.getNodeType() != Node.CDATA_SECTION_NODE) {
                element.removeChild(child);
            }
        }
    }

    private boolean isKept(Element element) {
        if (!SVG.equals(element.getNamespaceURI())) {
            if (element.getNamespaceURI() != null && element.getNamespaceURI().contains("xhtml"))
                offend(element.getLocalName());
            return false;
        }
        if (DRAWN.contains(element.getLocalName())) return true;
        if (!DROPPED.contains(element.getLocalName())) offend(element.getLocalName());
        return false;
    }

    private void clean(Element element, Attr attribute) {
        String name = attribute.getLocalName().toLowerCase(Locale.ROOT);
        String space = attribute.getNamespaceURI();
        if (name.startsWith("on")) offend(name);
        if (name.equals("href")) checkLink(attribute.getValue());
        else check(attribute.getValue(), name);
        boolean foreign = space != null && !space.equals(XLINK) && !space.equals(XMLNS);
        if (foreign) element.removeAttributeNode(attribute);
    }

    private void checkLink(String target) {
        String link = target.strip();
        if (!link.startsWith("#") && !EMBEDDED.matcher(link).matches()) offend("href");
    }

    private void check(String text, String what) {
        if (REACHES_OUT.matcher(text).find()) offend(what);
    }

    private void offend(String what) {
        if (offence == null) offence = what;
    }

    private static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> all = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) all.add((Attr) map.item(i));
        return all;
    }

    private static List<Node> children(Element element) {
        List<Node> all = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) all.add(child);
        return all;
    }
}
