package org.thongthin.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thongthin.surface.ServiceSurface;

/**
 * Every use case is in the declared list {@code org/thongthin/surface/service-surface.txt} with who may call it, and the annotations say
 * the same. That the container keeps to them is proved by {@code ServiceSurfaceIT}.
 */
@AnalyzeClasses(locations = Code.class)
class ServiceListTest {

    @ArchTest
    static void everyUseCaseIsInTheListWithItsCallers(JavaClasses all) {
        Set<String> declared = ServiceSurface.declared().stream()
                .map(ServiceSurface::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = all.stream()
                .filter(ServiceListTest::isBean)
                .flatMap(bean -> bean.getAllMethods().stream()
                        .filter(ServiceListTest::isUseCase)
                        .map(method -> line(bean, method)))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> problems = new ArrayList<>();
        found.stream()
                .filter(line -> !declared.contains(line))
                .forEach(line -> problems.add("service-surface.txt lacks the line: " + line));
        declared.stream()
                .filter(line -> !found.contains(line))
                .forEach(line -> problems.add("service-surface.txt has what is not so: " + line));
        Tree.none(problems);
    }

    private static boolean isBean(JavaClass type) {
        return Stream.of(Stateless.class, Singleton.class, Stateful.class).anyMatch(type::isAnnotatedWith);
    }

    private static boolean isUseCase(JavaMethod method) {
        return Code.isOurs(method.getOwner())
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && Stream.of(JavaModifier.STATIC, JavaModifier.SYNTHETIC, JavaModifier.BRIDGE)
                        .noneMatch(method.getModifiers()::contains);
    }

    private static String line(JavaClass bean, JavaMethod method) {
        String types = method.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.joining(", "));
        return Code.domain(bean) + "." + bean.getSimpleName() + "." + method.getName() + "(" + types + ") "
                + callers(isSaid(method) ? method : bean);
    }

    private static boolean isSaid(HasAnnotations<?> element) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class).anyMatch(element::isAnnotatedWith);
    }

    private static String callers(HasAnnotations<?> element) {
        if (element.isAnnotatedWith(RolesAllowed.class)) {
            return String.join(
                    ",",
                    new TreeSet<>(List.of(
                            element.getAnnotationOfType(RolesAllowed.class).value())));
        }
        return element.isAnnotatedWith(PermitAll.class) ? ServiceSurface.EVERYBODY : ServiceSurface.NOBODY;
    }
}
