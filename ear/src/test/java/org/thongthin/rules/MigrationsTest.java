package org.thongthin.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema: names that can be found again in an error message, and Thai that sorts as Thai. */
class MigrationsTest {

    private static final Path FOLDER = Tree.ROOT.resolve("persistence/src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9_]+\\.sql");

    private static final Pattern CREATE_TABLE =
            Pattern.compile("create table (?:if not exists )?(\\w+)\\s*\\((.*)\\)(.*)", Pattern.DOTALL);
    private static final Pattern ALTER_TABLE = Pattern.compile("alter table (\\w+) (.*)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile(
            "(add )?(constraint (if not exists )?(?!unique|foreign|check|primary)\\w+ .*"
                    + "|unique (index|key) (if not exists )?\\w+ ?\\(.*|drop .*)",
            Pattern.DOTALL);
    private static final Pattern CONSTRAINT = Pattern.compile("\\b(references|unique|foreign key)\\b|\\bcheck\\s*\\(");
    private static final Pattern TEXT = Pattern.compile(
            "(?:(?:add|modify|change)(?: column)? )?\\w+ (varchar|char|text|tinytext|mediumtext|longtext)\\b.*",
            Pattern.DOTALL);
    private static final String THAI = "collate utf8mb4_thai_520_w2";

    @Test
    void everyMigrationIsNumberedAndSaysWhatItDoes() {
        Map<String, Path> numbers = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (Path file : Tree.files(FOLDER, "")) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (!name.matches()) {
                problems.add(Tree.name(file) + " is not named like V014__one_enrolment_per_learner.sql");
            } else if (numbers.put(name.group(1), file) != null) {
                problems.add(Tree.name(file) + " has the number of another");
            }
        }
        assertFalse(numbers.isEmpty());
        Tree.none(problems);
    }

    @Test
    void everyConstraintHasAName() {
        List<String> problems = new ArrayList<>();
        migrations().forEach(file -> statements(file)
                .flatMap(MigrationsTest::clauses)
                .forEach(clause -> {
                    if (CONSTRAINT.matcher(clause).find()
                            && !NAMED.matcher(clause).matches()) {
                        problems.add(Tree.name(file) + ": no name for " + clause);
                    }
                }));
        Tree.none(problems);
    }

    @Test
    void tablesWithThaiTextSortItAsThai() {
        List<String> problems = new ArrayList<>();
        migrations().forEach(file -> statements(file).forEach(statement -> {
            Matcher table = CREATE_TABLE.matcher(statement);
            boolean thai = !table.matches() || table.group(3).contains(THAI);
            clauses(statement).filter(clause -> TEXT.matcher(clause).matches()).forEach(column -> {
                // Without a word of its own a column follows its table.
                boolean own = column.contains("collate ");
                if (own
                        ? !column.matches("(?s).*collate (utf8mb4_thai_520_w2|\\w+_bin)\\b.*")
                        : !thai || follows(column)) {
                    problems.add(Tree.name(file) + ": neither " + THAI + " nor binary: " + column);
                }
            });
        }));
        Tree.none(problems);
    }

    private static boolean follows(String column) {
        return column.contains("character set");
    }

    private static Stream<Path> migrations() {
        return Tree.files(FOLDER, ".sql").stream();
    }

    /** In lower case, without comments and literals, each on one line. */
    private static Stream<String> statements(Path file) {
        String plain = Tree.read(file)
                .replaceAll("(?m)--.*$", "")
                .replaceAll("'(?:[^']|'')*'", "''")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split(";")).map(String::strip).filter(statement -> !statement.isEmpty());
    }

    /** Columns, keys and constraints of a table's definition or change. */
    private static Stream<String> clauses(String statement) {
        for (Pattern kind : List.of(CREATE_TABLE, ALTER_TABLE)) {
            Matcher definition = kind.matcher(statement);
            if (definition.matches()) {
                return split(definition.group(2));
            }
        }
        return Stream.empty();
    }

    private static Stream<String> split(String definition) {
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        int depth = 0;
        for (char c : (definition + ",").toCharArray()) {
            if (c == ',' && depth == 0) {
                clauses.add(clause.toString().strip());
                clause.setLength(0);
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                clause.append(c);
            }
        }
        return clauses.stream();
    }
}
