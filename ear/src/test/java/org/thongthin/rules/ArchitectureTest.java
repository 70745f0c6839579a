package org.thongthin.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.thongthin.rules.Code.complain;
import static org.thongthin.rules.Code.condition;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may know whom: modules, layers, domains. */
@AnalyzeClasses(locations = Code.class)
class ArchitectureTest {

    private static final Map<String, String> MODULE_OF_ROOM = Map.of("", "persistence", "service", "ejb", "web", "web");

    @ArchTest
    static final ArchRule everyPackageIsAModelAServiceOrAWebPackageOfItsModule = classes()
            .that(not(Code.THE_LAUNCHER))
            .should(condition("live in the module of their package", (type, events) -> {
                String module = MODULE_OF_ROOM.get(Code.room(type));
                if (module == null) {
                    complain(events, type, "is in no room: the model, service or web");
                } else if (!Code.module(type).equals(module)) {
                    complain(events, type, "belongs to module " + module + " but is in " + Code.module(type));
                }
            }));

    @ArchTest
    static final ArchRule noPackageIsADrawerForAnything = noClasses()
            .should()
            .resideInAnyPackage(
                    "..impl..", "..dto..", "..util..", "..utils..", "..common..", "..manager..", "..helper..");

    @ArchTest
    static final ArchRule webKnowsServiceKnowsModelAndNoWayBack = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.thongthin..")
            .layer("launcher")
            .definedBy(Code.THE_LAUNCHER)
            .layer("web")
            .definedBy(Code.WEB)
            .layer("service")
            .definedBy(Code.SERVICE)
            .layer("model")
            .definedBy(Code.MODEL)
            .whereLayer("launcher")
            .mayNotAccessAnyLayer()
            .whereLayer("launcher")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("service")
            .mayOnlyBeAccessedByLayers("web")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule noDomainsFormACycle =
            slices().matching("org.thongthin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void domainsKnowOnlyWhatTheMapLets(JavaClasses all) {
        Set<JavaClass> events = events(all);
        classes()
                .that(not(Code.THE_LAUNCHER))
                .should(condition("know only what the domain map lets them", (type, problems) -> {
                    String domain = Code.domain(type);
                    if (!DomainMap.holds(domain)) {
                        complain(problems, type, "is of no domain in DomainMap: " + domain);
                    }
                    type.getDirectDependenciesFromSelf().forEach(dependency -> {
                        JavaClass known = dependency.getTargetClass().getBaseComponentType();
                        if (Code.isOurs(known)
                                && !DomainMap.mayKnow(domain, Code.domain(known), events.contains(known))) {
                            complain(
                                    problems,
                                    type,
                                    domain + " may not know " + Code.domain(known) + ": "
                                            + dependency.getDescription());
                        }
                    });
                }))
                .check(all);
    }

    /** What somebody fires, {@code Event<T>}, with the types of its record components. */
    private static Set<JavaClass> events(JavaClasses all) {
        return all.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Event.class))
                .map(JavaField::getType)
                .filter(JavaParameterizedType.class::isInstance)
                .flatMap(type -> ((JavaParameterizedType) type).getActualTypeArguments().stream())
                .map(JavaType::toErasure)
                .filter(Code::isOurs)
                .flatMap(event -> Stream.concat(
                        Stream.of(event),
                        event.getFields().stream().flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())))
                .collect(Collectors.toSet());
    }
}
