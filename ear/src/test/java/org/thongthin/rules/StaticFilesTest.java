package org.thongthin.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts, styles, fonts and pictures. */
class StaticFilesTest {

    private static final Path STATIC = Tree.WEBAPP.resolve("static");

    /** The names of XML namespaces look like addresses; nothing is fetched from there. */
    private static final Pattern OTHER_HOST = Pattern.compile(
            "(?i)https?://(?!www\\.w3\\.org/(2000/svg|1999/xlink))|url\\(\\s*[\"']?//|import\\s*[\"']//");

    @Test
    void nothingComesFromAnotherHost() {
        Tree.none(Stream.of(".css", ".js", ".mjs", ".svg")
                .flatMap(ending -> Tree.files(Tree.WEBAPP, ending).stream())
                .filter(file -> OTHER_HOST.matcher(Tree.read(file)).find())
                .map(file -> Tree.name(file) + " names another host")
                .toList());
    }

    @Test
    void everyFileIsUsed() {
        List<Path> users = Stream.of(".xhtml", ".css", ".js", ".java", ".xml")
                .flatMap(ending -> Tree.files(Tree.ROOT.resolve("web/src/main"), ending).stream())
                .toList();
        List<Path> files = Tree.files(STATIC, "");
        assertFalse(files.isEmpty());
        Tree.none(files.stream()
                .filter(file -> users.stream().noneMatch(user -> !user.equals(file) && names(user, file)))
                .map(file -> Tree.name(file) + " is named nowhere")
                .toList());
    }

    private static boolean names(Path user, Path file) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(file.getFileName().toString()) + "(?![\\w-])")
                .matcher(Tree.read(user))
                .find();
    }
}
