package org.thongthin.testing;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/** The door for {@link GivenFromOutside}; it exists in the test deployment only. */
@WebServlet("/given")
public class GivenServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            GivenCall call = (GivenCall) new ObjectInputStream(request.getInputStream()).readObject();
            Object result = call.on(CDI.current().select(call.from()).get());
            new ObjectOutputStream(response.getOutputStream()).writeObject(result);
        } catch (InvocationTargetException e) {
            log("A test's data could not be made", e.getCause());
            fail(response, e.getCause());
        } catch (ReflectiveOperationException e) {
            fail(response, e);
        }
    }

    private static void fail(HttpServletResponse response, Throwable why) throws IOException {
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.getOutputStream().write(why.toString().getBytes(StandardCharsets.UTF_8));
    }
}
