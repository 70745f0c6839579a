package org.thongthin.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What is kept in the repository. A source archive without git has nothing to look at here, save the configuration. */
class TreeTest {

    private static final Set<String> TOP =
            Set.of("ear", "web", "ejb", "persistence", "pom.xml", "README.md", "LICENSE");

    private static final long MOST_BYTES = 1024 * 1024;

    // In pieces, so that this file does not find itself.
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");
    private static final Pattern MACHINE_PATH = Pattern.compile(
            "(?<![\\w.}/-])(/(root|work|tmp|mnt|private|Users)/|/home/[a-z_][\\w-]*/)|\\b[A-Z]:\\\\\\w");

    private static List<Path> tracked = List.of();

    @BeforeAll
    static void askGit() throws IOException, InterruptedException {
        if (!Files.exists(Tree.ROOT.resolve(".git"))) {
            return;
        }
        // Inside a container the folder may belong to somebody else, which git would refuse.
        Process git = new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files", "-z")
                .directory(Tree.ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), "git ls-files");
        tracked = Arrays.stream(names.split("\0"))
                .map(Tree.ROOT::resolve)
                .filter(Files::isRegularFile)
                .toList();
        assertFalse(tracked.isEmpty());
    }

    private static List<Path> tracked() {
        assumeTrue(!tracked.isEmpty(), "no git here");
        return tracked;
    }

    @Test
    void theTopLevelHoldsTheFourModulesAndTheirDescription() {
        Tree.none(tracked().stream()
                .map(file -> Tree.ROOT.relativize(file).getName(0).toString())
                .filter(name -> !TOP.contains(name) && !name.startsWith("."))
                .distinct()
                .map(name -> name + " does not belong at the top level")
                .toList());
    }

    @Test
    void noFileIsLarge() {
        Tree.none(tracked().stream()
                .filter(file -> file.toFile().length() > MOST_BYTES)
                .map(file -> Tree.name(file) + " is larger than 1 MB")
                .toList());
    }

    @Test
    void nothingIsLeftForLater() {
        Tree.none(found(UNFINISHED));
    }

    @Test
    void noFileNamesAPathOfOneMachine() {
        Tree.none(found(MACHINE_PATH));
    }

    private static List<String> found(Pattern pattern) {
        List<String> problems = new ArrayList<>();
        for (Path file : tracked()) {
            String text = Tree.read(file);
            if (text.indexOf('\0') >= 0) {
                continue;
            }
            int number = 0;
            for (String line : text.split("\n")) {
                number++;
                if (pattern.matcher(line).find()) {
                    problems.add(Tree.name(file) + ":" + number + " " + line.strip());
                }
            }
        }
        return problems;
    }

    @Test
    void checkstyleGuardsTheTail() {
        Map<String, String> limits = new TreeMap<>();
        List<String> modules = new ArrayList<>();
        Path file = Tree.ROOT.resolve(".dev" + File.separator + "checkstyle.xml");
        for (Element module : Page.elements(Tree.xml(file).getElementsByTagName("module"))) {
            modules.add(module.getAttribute("name"));
            Page.elements(module.getElementsByTagName("property")).stream()
                    .filter(property -> property.getParentNode().equals(module))
                    .filter(property -> property.getAttribute("name").equals("max"))
                    .forEach(property -> limits.put(module.getAttribute("name"), property.getAttribute("value")));
        }
        assertEquals(Map.of("FileLength", "300", "MethodLength", "40", "ParameterNumber", "6"), limits);
        assertFalse(modules.stream().anyMatch(name -> name.startsWith("Suppression")), "no baseline file");
    }
}
