package org.thongthin.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls methods from EL, {@code #{row.title.in(language.locale)}}, by what was found once. EL's own resolver copies all methods of the
 * class at each call to find the one that is meant. Left to it is what has several methods of that name and number of parameters.
 */
public class MethodELResolver extends OneThingELResolver {

    private record Wanted(String name, int parameters) {}

    private static final ClassValue<Map<Wanted, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Wanted, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object invoke(
            ELContext context, Object base, Object method, Class<?>[] parameterTypes, Object[] parameters) {
        if (base == null || parameterTypes != null) {
            return null;
        }
        int count = parameters == null ? 0 : parameters.length;
        Method found = METHODS.get(base.getClass())
                .computeIfAbsent(new Wanted(method.toString(), count), wanted -> only(base.getClass(), wanted))
                .orElse(null);
        if (found == null) {
            return null;
        }
        try {
            Object result = found.invoke(base, values(context, found, parameters));
            context.setPropertyResolved(base, method);
            return result;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Object[] values(ELContext context, Method method, Object[] given) {
        Class<?>[] types = method.getParameterTypes();
        Object[] values = new Object[types.length];
        int single = method.isVarArgs() ? types.length - 1 : types.length;
        for (int i = 0; i < single; i++) {
            values[i] = context.convertToType(given[i], types[i]);
        }
        if (method.isVarArgs()) {
            Class<?> type = types[single].getComponentType();
            int rest = given == null ? 0 : given.length - single;
            values[single] = Array.newInstance(type, rest);
            for (int i = 0; i < rest; i++) {
                Array.set(values[single], i, context.convertToType(given[single + i], type));
            }
        }
        return values;
    }

    /** The one method that can be meant; empty where there are several, or none. */
    private static Optional<Method> only(Class<?> type, Wanted wanted) {
        Method one = null;
        for (Method method : type.getMethods()) {
            if (method.getName().equals(wanted.name()) && !method.isBridge() && takes(method, wanted.parameters())) {
                if (one != null) {
                    return Optional.empty();
                }
                one = method;
            }
        }
        // A type that is not public is called by EL's own resolver, which knows by which public one it can be.
        return Optional.ofNullable(one)
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()));
    }

    private static boolean takes(Method method, int parameters) {
        return method.isVarArgs()
                ? method.getParameterCount() - 1 <= parameters
                : method.getParameterCount() == parameters;
    }
}
