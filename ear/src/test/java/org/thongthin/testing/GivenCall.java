package org.thongthin.testing;

import java.io.Serializable;
import java.lang.reflect.Method;

/** One call of a method of {@link Given} or its like, on its way to the server. */
record GivenCall(Class<?> from, String method, Class<?>[] types, Object[] arguments) implements Serializable {

    static GivenCall of(Class<?> from, Method method, Object[] arguments) {
        return new GivenCall(from, method.getName(), method.getParameterTypes(), arguments);
    }

    Object on(Object builder) throws ReflectiveOperationException {
        return from.getMethod(method, types).invoke(builder, arguments);
    }
}
