package org.thongthin.learning.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.thongthin.platform.web.Markup;
import org.thongthin.platform.web.RingMarkup;
import org.thongthin.platform.web.StatusMarkup;

/** {@code <t:course>}: one of one's own courses in a list. of: a {@link CourseLine}. */
@FacesComponent("thongthin.CourseLine")
public class CourseLineMarkup extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        CourseLine line = (CourseLine) value(context, "of");
        out.write("<li>");
        RingMarkup.ring(out, line.progress(), line.percent(), line.completed());
        out.write("<div class=\"t-courses-body\"><h3>");
        element(out, "a", "href", "/courses/" + line.code());
        out.writeText(line.title(), null);
        out.endElement("a");
        out.write("</h3><p class=\"t-row t-small\"><span class=\"t-muted\">");
        out.writeText(line.code(), null);
        out.write("</span>");
        StatusMarkup.status(out, line.completed() ? "done" : "doing", line.state());
        if (line.due() != null) {
            StatusMarkup.status(out, line.due().kind(), line.due().state());
            out.write("<span>");
            out.writeText(line.due().day(), null);
            out.write("</span>");
        }
        if (line.completedOn() != null) {
            out.write("<span class=\"t-muted\">");
            out.writeText(line.completedOn(), null);
            out.write("</span>");
        }
        out.write("</p></div></li>");
    }
}
