package org.thongthin.surface;

import static org.thongthin.surface.Entry.at;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.GivenTeaching;
import org.thongthin.testing.Login;

/** Courses of a trainer's own organisation: one course for each trainer who asks. */
final class SurfaceOfTeaching {

    private static final String UNKNOWN = "/teach/NO-SUCH";

    private static final GivenTeaching GIVEN = GivenFromOutside.given(GivenTeaching.class);
    private static final Map<Long, String> COURSES = new HashMap<>();

    private SurfaceOfTeaching() {}

    static List<Entry> entries() {
        SurfaceFacts facts = GivenFromOutside.given(SurfaceFacts.class);
        return Stream.concat(
                        Stream.of(
                                at("/teach"),
                                at("/teach")
                                        .of(trainer -> "/teach?at=" + facts.code(trainer.organisationId()))
                                        .unknown("/teach?at=NO-SUCH"),
                                at("/teach/new"),
                                at("/teach/{code}/pictures/{name}")
                                        .of(trainer -> "/teach/" + course(trainer) + "/pictures/"
                                                + GIVEN.picture(trainer, course(trainer)))
                                        .unknown(UNKNOWN + "/pictures/x.png")),
                        Stream.of(
                                of("", ""),
                                of("/about", "/about"),
                                of("/pages/{activity}", "/pages/p2"),
                                of("/questions", "/questions"),
                                of("/questions/new", "/questions/new"),
                                item(),
                                of("/quizzes/{activity}", "/quizzes/q11"),
                                of("/preview/{activity}", "/preview/p2"),
                                of("/publish", "/publish"),
                                of("/learners", "/learners"),
                                of("/versions", "/versions")))
                .toList();
    }

    private static Entry of(String pattern, String place) {
        return at("/teach/{code}" + pattern).of(under(place)).unknown(UNKNOWN + place);
    }

    private static Function<Login, String> under(String place) {
        return trainer -> "/teach/" + course(trainer) + place;
    }

    private static Entry item() {
        return at("/teach/{code}/questions/{item}")
                .of(trainer -> "/teach/" + course(trainer) + "/questions/" + course(trainer) + "-4")
                .unknown(UNKNOWN + "/questions/NO-SUCH-4");
    }

    private static String course(Login trainer) {
        return COURSES.computeIfAbsent(trainer.personId(), id -> GIVEN.course(trainer));
    }
}
