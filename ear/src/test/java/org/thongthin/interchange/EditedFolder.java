package org.thongthin.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.thongthin.interchange.service.ContentFolder;
import org.thongthin.interchange.service.CourseFolderReader;

/** The folder of the course that the product ships with, under another code and with changes. */
final class EditedFolder implements ContentFolder {

    private final ContentFolder original =
            ContentFolder.onClassPath(CourseFolderReader.class.getClassLoader(), "content/SO-101");
    private final Map<String, UnaryOperator<String>> edits = new LinkedHashMap<>();
    private final Set<String> missing = new HashSet<>();

    EditedFolder(String code) {
        replace("course.yaml", "code: SO-101", "code: " + code);
    }

    EditedFolder replace(String path, String old, String now) {
        return rewrite(path, text -> {
            if (!text.contains(old)) {
                throw new IllegalStateException("not in " + path + ": " + old);
            }
            return text.replaceFirst(Pattern.quote(old), now);
        });
    }

    EditedFolder rewrite(String path, UnaryOperator<String> edit) {
        edits.merge(path, edit, (first, second) -> text -> second.apply(first.apply(text)));
        return this;
    }

    /** The file is there, with nothing in it. */
    EditedFolder emptied(String path) {
        return rewrite(path, text -> "");
    }

    EditedFolder without(String path) {
        missing.add(path);
        return this;
    }

    /** The line of course.yaml, from 1, on which this text stands first. */
    int line(String text) throws IOException {
        try (InputStream in = open("course.yaml").orElseThrow()) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.substring(0, all.indexOf(text)).split("\n", -1).length;
        }
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        if (missing.contains(path)) {
            return Optional.empty();
        }
        Optional<InputStream> found = original.open(path);
        if (found.isEmpty() || !edits.containsKey(path)) {
            return found;
        }
        try (InputStream in = found.get()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(
                    new ByteArrayInputStream(edits.get(path).apply(text).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
