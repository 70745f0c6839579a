package org.thongthin.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A message bundle in one language, as its source says. */
record Bundle(Path file, Map<String, String> texts, List<String> duplicates) {

    static final Path RESOURCES = Tree.ROOT.resolve("web/src/main/resources");

    static Bundle read(Path file) {
        Map<String, String> texts = new TreeMap<>();
        List<String> duplicates = new ArrayList<>();
        Properties reader = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    duplicates.add((String) key);
                }
                return null;
            }
        };
        try {
            reader.load(new StringReader(Tree.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(file, texts, duplicates);
    }

    /** The domains that have messages. */
    static List<String> domains() {
        return Tree.files(RESOURCES, "/messages_th.properties").stream()
                .map(file -> RESOURCES.relativize(file).getName(2).toString())
                .toList();
    }

    /** The messages of a domain; empty where it has none. */
    static Bundle ofDomain(String domain, String language) {
        return readIfThere(RESOURCES.resolve("org/thongthin/" + domain + "/web/messages_" + language + ".properties"));
    }

    static Bundle readIfThere(Path file) {
        return file.toFile().isFile() ? read(file) : new Bundle(file, Map.of(), List.of());
    }

    /** {@code people} for org.thongthin.people.web.messages. */
    static String domainOf(String base) {
        return base.split("\\.")[2];
    }
}
