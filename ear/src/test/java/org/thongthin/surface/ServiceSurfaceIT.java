package org.thongthin.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thongthin.platform.Role;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/**
 * Every use case that is for certain roles is really called, through its bean's proxy, by somebody who holds every other role, and by
 * nobody at all: the container refuses before the method begins. Which roles those are is {@code service-surface.txt}, which
 * {@code ServiceListTest} holds to the annotations.
 */
class ServiceSurfaceIT extends InServer {

    @Inject
    Given given;

    @Inject
    Acting acting;

    @Test
    void whoHoldsEveryOtherRoleIsRefusedEveryUseCase() throws Exception {
        Long municipality = given.municipality();
        List<String> problems = new ArrayList<>();
        for (ServiceSurface useCase : limited()) {
            Role[] others = Arrays.stream(Role.values())
                    .filter(role -> !useCase.callers().contains(role.name()))
                    .toArray(Role[]::new);
            Login other = given.personIn(municipality, others);
            acting.as(other, () -> refused(useCase, problems));
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void whoIsNotSignedInIsRefusedEveryUseCase() throws Exception {
        List<String> problems = new ArrayList<>();
        for (ServiceSurface useCase : limited()) {
            refused(useCase, problems);
        }
        assertEquals(List.of(), problems);
    }

    private static List<ServiceSurface> limited() {
        List<ServiceSurface> limited = ServiceSurface.declared().stream()
                .filter(ServiceSurface::isLimited)
                .toList();
        assertFalse(limited.isEmpty());
        return limited;
    }

    private static void refused(ServiceSurface useCase, List<String> problems) throws ReflectiveOperationException {
        Class<?> type = Class.forName(useCase.className());
        Method method = Arrays.stream(type.getMethods())
                .filter(m -> signature(m).equals(useCase.signature()))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(useCase.toString()));
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(ServiceSurfaceIT::nothing)
                .toArray();
        try {
            method.invoke(CDI.current().select(type).get(), nothing);
            problems.add(useCase + ": the call went through");
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof EJBAccessException)) {
                problems.add(useCase + ": " + e.getCause());
            }
        }
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }
}
