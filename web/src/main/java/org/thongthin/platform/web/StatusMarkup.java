package org.thongthin.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code <t:status>}: icon and word; the tint is the third signal. kind: done, doing, todo, warn, bad, lock; label. */
@FacesComponent("thongthin.Status")
public class StatusMarkup extends Markup {

    private static final Map<String, String> OPENINGS = Stream.of("done", "doing", "todo", "warn", "bad", "lock")
            .collect(Collectors.toMap(Function.identity(), StatusMarkup::opening));

    private static String opening(String kind) {
        boolean plain = kind.equals("todo") || kind.equals("lock");
        return "<span class=\"t-status" + (plain ? "" : " t-status-" + kind) + "\">" + icon("t-i-" + kind) + " ";
    }

    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        status(out, text(context, "kind"), text(context, "label"));
    }

    public static void status(ResponseWriter out, String kind, String label) throws IOException {
        String opening = OPENINGS.get(kind);
        if (opening == null) {
            throw new IllegalArgumentException("There is no status of the kind " + kind);
        }
        out.write(opening);
        out.writeText(label, null);
        out.write("</span>");
    }
}
