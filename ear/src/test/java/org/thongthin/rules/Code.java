package org.thongthin.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of the four modules as just compiled, and what their packages say about them. */
public class Code implements LocationProvider {

    static final String LAUNCHER = "launcher";

    private static final List<String> MODULES = List.of("persistence", "ejb", "web", "ear");

    @Override
    public Set<Location> get(Class<?> testClass) {
        return MODULES.stream().map(Code::classes).collect(Collectors.toSet());
    }

    private static Location classes(String module) {
        Path folder = Tree.ROOT.resolve(module + "/target/classes");
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("Not compiled: " + folder);
        }
        return Location.of(folder);
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.thongthin.");
    }

    /** {@code people} for org.thongthin.people.web. */
    static String domain(JavaClass type) {
        return segment(type, 2);
    }

    /** {@code service}, {@code web}, or empty for the model. */
    static String room(JavaClass type) {
        return segment(type, 3);
    }

    private static String segment(JavaClass type, int index) {
        String[] segments = type.getPackageName().split("\\.");
        return segments.length > index ? segments[index] : "";
    }

    /** The module that a class was compiled in. */
    static String module(JavaClass type) {
        String source = type.getSource().orElseThrow().getUri().getPath();
        return MODULES.stream()
                .filter(module ->
                        source.startsWith(Tree.ROOT.resolve(module).toUri().getPath()))
                .findFirst()
                .orElseThrow();
    }

    static DescribedPredicate<JavaClass> inRoom(String room, String description) {
        return DescribedPredicate.describe(
                description,
                type -> isOurs(type)
                        && !domain(type).equals(LAUNCHER)
                        && room(type).equals(room));
    }

    static final DescribedPredicate<JavaClass> MODEL = inRoom("", "the model");
    static final DescribedPredicate<JavaClass> SERVICE = inRoom("service", "the services");
    static final DescribedPredicate<JavaClass> WEB = inRoom("web", "the web");

    static final DescribedPredicate<JavaClass> THE_LAUNCHER =
            DescribedPredicate.describe("the launcher", type -> domain(type).equals(LAUNCHER));

    /** What a rule of our own looks at in one class. */
    interface Check {
        void check(JavaClass type, ConditionEvents events);
    }

    static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.check(type, events);
            }
        };
    }

    static void complain(ConditionEvents events, JavaClass type, String problem) {
        events.add(SimpleConditionEvent.violated(type, type.getName() + " " + problem));
    }
}
