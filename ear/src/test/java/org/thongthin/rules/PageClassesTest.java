package org.thongthin.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.thongthin.rules.Code.complain;
import static org.thongthin.rules.Code.condition;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the classes behind pages and REST resources leave to the services. */
@AnalyzeClasses(locations = Code.class)
class PageClassesTest {

    private static final int MOST_SERVICES = 3;

    /** Lazy loading from a page is impossible where no page class ever holds an entity. */
    @ArchTest
    static final ArchRule noPageClassTouchesAnEntityOrTheDatabase = classes()
            .that(Code.WEB)
            .should(condition("touch neither entities nor queries nor an EntityManager", (type, events) -> {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isPersistent(dependency.getTargetClass()))
                        .forEach(dependency -> complain(events, type, "touches it: " + dependency.getDescription()));
                Stream.<JavaCodeUnitAccess<?>>concat(
                                type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream())
                        .forEach(call -> lookAtResult(type, call, events));
            }));

    private static void lookAtResult(JavaClass type, JavaCodeUnitAccess<?> call, ConditionEvents events) {
        Set<JavaClass> result = call.getTarget()
                .resolveMember()
                .map(member -> member.getReturnType().getAllInvolvedRawTypes())
                .orElseGet(() -> Set.of(call.getTarget().getRawReturnType()));
        result.stream()
                .filter(PageClassesTest::isPersistent)
                .forEach(found -> complain(events, type, "is given " + found.getName() + ": " + call.getDescription()));
    }

    private static boolean isPersistent(JavaClass found) {
        JavaClass type = found.getBaseComponentType();
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(MappedSuperclass.class)
                || type.isAssignableTo(EntityManager.class)
                || type.isAssignableTo(EntityManagerFactory.class)
                || isQueries(type);
    }

    /** A typed query interface: a door beside the services, where nobody asks who calls. */
    private static boolean isQueries(JavaClass type) {
        return Code.isOurs(type)
                && type.getAllMethods().stream()
                        .anyMatch(method -> method.getRawReturnType().isAssignableTo(EntityManager.class));
    }

    @ArchTest
    static final ArchRule noPageClassNeedsMoreThanThreeServices = classes()
            .that(Code.WEB)
            .should(condition("have at most " + MOST_SERVICES + " services injected", (type, events) -> {
                List<String> services = type.getAllFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .filter(PageClassesTest::isService)
                        .map(JavaField::getName)
                        .collect(Collectors.toList());
                if (services.size() > MOST_SERVICES) {
                    complain(events, type, "has " + services.size() + ": " + services + "; split the page");
                }
            }));

    private static boolean isService(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream().anyMatch(Code.SERVICE);
    }

    @ArchTest
    static final ArchRule noBackingBeanCatches = classes()
            .that(Code.WEB)
            .and(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are the beans of pages", PageClassesTest::isBackingBean))
            .should(condition("leave failures to the ExceptionHandler", (type, events) -> type.getCodeUnits()
                    .forEach(unit -> unit.getTryCatchBlocks().stream()
                            // javac's own block around a try with resources catches Throwable
                            .filter(block -> block.getCaughtThrowables().stream()
                                    .anyMatch(caught -> !caught.isEquivalentTo(Throwable.class)))
                            .forEach(block -> complain(
                                    events,
                                    type,
                                    "has a try/catch " + block.getSourceCodeLocation()
                                            + "; RefusalHandler turns failures into messages")))));

    private static boolean isBackingBean(JavaClass type) {
        return type.isAnnotatedWith(Named.class)
                && Stream.of(RequestScoped.class, ViewScoped.class, ConversationScoped.class, SessionScoped.class)
                        .anyMatch(type::isAnnotatedWith);
    }
}
