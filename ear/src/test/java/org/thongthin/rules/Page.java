package org.thongthin.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** A page, tag or template: its source and its elements. */
record Page(Path file, String source, List<Element> elements) {

    static final String FACES_HTML = "jakarta.faces.html";

    /** All that Facelets reads: pages, tags, templates. */
    static List<Page> all() {
        return Tree.files(Tree.WEBAPP, ".xhtml").stream().map(Page::read).toList();
    }

    /** What has an address: no tags, no templates. */
    static List<Page> withAddress() {
        return all().stream()
                .filter(page -> !page.name().startsWith("/WEB-INF/"))
                .toList();
    }

    private static Page read(Path file) {
        return new Page(file, Tree.read(file), elements(Tree.xml(file).getElementsByTagName("*")));
    }

    /** As Faces names the view: {@code /people/login.xhtml}. */
    String name() {
        return "/" + Tree.WEBAPP.relativize(file).toString().replace('\\', '/');
    }

    static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static Stream<Attr> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
    }

    static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI())
                && element.getLocalName().equals(name);
    }

    String at(Element element) {
        String id = element.getAttribute("id");
        return name() + " <" + element.getTagName() + (id.isEmpty() ? "" : " id=\"" + id + "\"") + ">";
    }
}
