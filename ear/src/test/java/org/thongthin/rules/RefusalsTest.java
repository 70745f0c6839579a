package org.thongthin.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thongthin.platform.BusinessException;

/** Every refusal is told in the reader's language: the simple name of its class is the key in the bundle of its domain. */
@AnalyzeClasses(locations = Code.class)
class RefusalsTest {

    private static final String PREFIX = "refusal.";

    @ArchTest
    static void everyRefusalHasAMessageInBothLanguages(JavaClasses all) {
        List<String> problems = new ArrayList<>();
        for (JavaClass refusal : refusals(all)) {
            for (String language : List.of("th", "en")) {
                Bundle bundle = Bundle.ofDomain(Code.domain(refusal), language);
                if (!bundle.texts().containsKey(PREFIX + refusal.getSimpleName())) {
                    problems.add(Tree.name(bundle.file()) + " lacks " + PREFIX + refusal.getSimpleName() + " of "
                            + refusal.getName());
                }
            }
        }
        Tree.none(problems);
    }

    @ArchTest
    static void everyMessageOfARefusalBelongsToOne(JavaClasses all) {
        Map<String, Set<String>> names = refusals(all).stream()
                .collect(Collectors.groupingBy(
                        Code::domain, Collectors.mapping(JavaClass::getSimpleName, Collectors.toSet())));
        List<String> problems = new ArrayList<>();
        for (String domain : Bundle.domains()) {
            Bundle bundle = Bundle.ofDomain(domain, "th");
            bundle.texts().keySet().stream()
                    .filter(key -> key.startsWith(PREFIX))
                    .filter(key -> !names.getOrDefault(domain, Set.of()).contains(key.substring(PREFIX.length())))
                    .forEach(key -> problems.add(Tree.name(bundle.file()) + ": no refusal is called like " + key));
        }
        Tree.none(problems);
    }

    @ArchTest
    static void noTwoRefusalsShareTheirName(JavaClasses all) {
        Map<String, String> seen = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        refusals(all).forEach(refusal -> {
            String other = seen.put(refusal.getSimpleName(), refusal.getName());
            if (other != null) {
                problems.add(refusal.getName() + " is called like " + other);
            }
        });
        Tree.none(problems);
    }

    private static List<JavaClass> refusals(JavaClasses all) {
        return all.stream()
                .filter(type -> type.isAssignableTo(BusinessException.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .toList();
    }
}
