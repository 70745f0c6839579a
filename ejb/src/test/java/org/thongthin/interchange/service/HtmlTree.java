package org.thongthin.interchange.service;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a parser makes of sanitised HTML, which is well-formed XML too. */
final class HtmlTree {
    private final Element root;

    private HtmlTree(Element root) {
        this.root = root;
    }

    static HtmlTree of(String html) {
        try {
            String document = "<root>" + html + "</root>";
            return new HtmlTree(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(document)))
                    .getDocumentElement());
        } catch (Exception notWellFormed) {
            throw new AssertionError(html, notWellFormed);
        }
    }

    /** In the order of the document. */
    List<Element> elements() {
        return elements("*");
    }

    List<Element> elements(String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** As {@code element@attribute=value}. */
    List<String> attributes() {
        List<String> attributes = new ArrayList<>();
        for (Element element : elements()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                attributes.add(element.getTagName() + "@" + attribute.getNodeName() + "=" + attribute.getNodeValue());
            }
        }
        return attributes;
    }

    String text() {
        return root.getTextContent();
    }
}
