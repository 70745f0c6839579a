package org.thongthin.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.thongthin.rules.Code.complain;
import static org.thongthin.rules.Code.condition;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.text.DateFormat;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Who may call, what time it is, where words go. */
@AnalyzeClasses(locations = Code.class)
class ConventionsTest {

    private static final DescribedPredicate<JavaClass> A_BEAN = describe("an enterprise bean", ConventionsTest::isBean);

    private static boolean isBean(JavaClass type) {
        return Stream.of(Stateless.class, Singleton.class, Stateful.class).anyMatch(type::isAnnotatedWith);
    }

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMayCallIt = classes()
            .that(A_BEAN)
            .should(condition(
                    "say with an annotation who may call each public method",
                    (type, events) -> type.getAllMethods().stream()
                            .filter(ConventionsTest::isBusinessMethod)
                            .filter(method -> !isSecured(method) && !isSecured(method.getOwner()))
                            .forEach(method -> complain(
                                    events,
                                    type,
                                    "does not say who may call " + method.getName()
                                            + "(): @RolesAllowed, @PermitAll or @DenyAll on it or on its class"))));

    private static boolean isBusinessMethod(JavaMethod method) {
        return Code.isOurs(method.getOwner())
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE);
    }

    private static boolean isSecured(CanBeAnnotated element) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class).anyMatch(element::isAnnotatedWith);
    }

    /** Jakarta Enterprise Beans 4.0, 4.9.8: a call of a bean's method that is not public meets an EJBException. */
    @ArchTest
    static final ArchRule onlyPublicMethodsOfABeanAreCalled = classes()
            .should(condition(
                    "call only public methods of an enterprise bean",
                    (type, events) -> type.getCodeUnitAccessesFromSelf().stream()
                            .filter(access -> isBean(access.getTargetOwner())
                                    && !access.getTargetOwner().equals(type.getBaseComponentType())
                                    && !type.getName()
                                            .startsWith(access.getTargetOwner().getName() + "$"))
                            .filter(access -> access.getTarget()
                                    .resolveMember()
                                    .filter(member -> !member.getModifiers().contains(JavaModifier.PUBLIC))
                                    .isPresent())
                            .forEach(access ->
                                    complain(events, type, "calls what is not public: " + access.getDescription()))));

    @ArchTest
    static final ArchRule onlyThePlatformReadsTheSystemsTime = noClasses()
            .that(describe(
                    "are neither platform nor launcher",
                    type -> !Code.domain(type).equals(DomainMap.PLATFORM)
                            && !Code.domain(type).equals(Code.LAUNCHER)))
            .should()
            .accessTargetWhere(describe("the system's time is read", ConventionsTest::readsSystemTime))
            .because("the product's time is the injected Clock");

    private static boolean readsSystemTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        if (owner.equals("java.lang.System")) {
            return name.equals("currentTimeMillis");
        }
        return owner.startsWith("java.time.")
                && (name.equals("now") || name.startsWith("system") || name.startsWith("tick"))
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @ArchTest
    static final ArchRule nobodyUsesTheOldDates = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "are Date, Calendar or DateFormat",
                    type -> type.isAssignableTo(Date.class)
                            || type.isAssignableTo(Calendar.class)
                            || type.isAssignableTo(DateFormat.class)))
            .because("they mix moments with days and follow the machine's locale; use java.time and ThaiDates");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .that(not(Code.THE_LAUNCHER))
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("nobody reads it; log it, or let it reach somebody who can act on it");

    /** BundlesTest finds the keys that classes use in calls of Messages. */
    @ArchTest
    static final ArchRule onlyMessagesReadsBundles = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.thongthin.platform.web.Messages")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ResourceBundle.class);

    /** Who writes natively without naming a table empties the cache of published content. Audit names its entity by itself. */
    @ArchTest
    static final ArchRule nativeStatementsThatWriteNameTheirTable = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("NativeWrite")
            .and()
            .haveSimpleNameNotEndingWith("AuditWriter")
            .and()
            .doNotHaveFullyQualifiedName("org.thongthin.reporting.service.Sql")
            .and()
            .haveSimpleNameNotEndingWith("_")
            .should()
            .accessTargetWhere(describe("a native statement is made", (JavaAccess<?> access) -> access.getName()
                    .startsWith("createNative")))
            .because("NativeWrite makes them");
}
