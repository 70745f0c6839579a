package org.thongthin.interchange.service;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Lets drawings pass that only draw: no script, nothing from elsewhere, no other language inside. */
final class SvgCheck {
    private static final String SVG_SPACE = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 100;
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "pattern",
            "clipPath",
            "mask",
            "marker",
            "style");

    /** In attributes and in style sheets: another address than a place in this drawing, or a way to hide one. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("url\\s*\\(\\s*(?![\"']?#)|@import|@font-face|expression\\s*\\(|javascript\\s*:|\\\\");

    private final XMLStreamReader reader;
    private int depth;
    private boolean inStyle;

    private SvgCheck(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** False after a mistake has been noted. */
    static boolean isHarmless(byte[] content, Mistakes.In mistakes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            SvgCheck check = new SvgCheck(reader);
            Optional<String> harm = Optional.empty();
            while (harm.isEmpty() && reader.hasNext()) {
                harm = check.harm(reader.next());
            }
            int line = reader.getLocation().getLineNumber();
            harm.ifPresent(detail -> mistakes.add(line, "asset.unsafe", detail));
            return harm.isEmpty();
        } catch (XMLStreamException notXml) {
            int line = notXml.getLocation() == null
                    ? 1
                    : Math.max(1, notXml.getLocation().getLineNumber());
            mistakes.add(line, "asset.type", "this is not well-formed SVG");
            return false;
        }
    }

    private Optional<String> harm(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT:
                depth++;
                inStyle = reader.getLocalName().equals("style");
                return depth > DEEPEST ? Optional.of("nested too deeply") : harmOfElement();
            case XMLStreamConstants.END_ELEMENT:
                depth--;
                inStyle = false;
                return Optional.empty();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA:
                return inStyle && leadsElsewhere(reader.getText())
                        ? Optional.of("an address in the style sheet")
                        : Optional.empty();
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE:
                return Optional.of("a document type or an entity");
            case XMLStreamConstants.PROCESSING_INSTRUCTION:
                return Optional.of("a processing instruction");
            default:
                return Optional.empty();
        }
    }

    private Optional<String> harmOfElement() {
        String element = reader.getLocalName();
        boolean known = SVG_SPACE.equals(reader.getNamespaceURI()) && ELEMENTS.contains(element);
        if (!known || depth == 1 && !element.equals("svg")) {
            return Optional.of("the element '" + element + "'; save the drawing as plain SVG");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i);
            boolean reference = name.equals("href") || name.equals("src") || name.equals("base");
            if (name.startsWith("on") || reference && !value.startsWith("#") || leadsElsewhere(value)) {
                return Optional.of("the attribute '" + name + "' of '" + element + "'");
            }
        }
        return Optional.empty();
    }

    private static boolean leadsElsewhere(String text) {
        return ELSEWHERE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
