package org.thongthin.surface;

import static org.thongthin.surface.Entry.at;

import java.util.List;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.GivenLearning;

/** Courses, lessons and quizzes as officers see them: the courses are of the country, the rest is one's own. */
final class SurfaceOfLearning {

    private static final String LESSON = "/learn/" + GivenLearning.COURSE + "/exam/final";

    private SurfaceOfLearning() {}

    static List<Entry> entries() {
        GivenLearning learning = GivenFromOutside.given(GivenLearning.class);
        SurfaceFacts facts = GivenFromOutside.given(SurfaceFacts.class);
        String assets = "/courses/" + GivenLearning.COURSE + "/assets/" + facts.version() + "/";
        return List.of(
                at("/home"),
                at("/courses"),
                at("/courses/{code}").forAll("/courses/" + GivenLearning.COURSE).unknown("/courses/NO-SUCH"),
                at("/quiz/{attempt}")
                        .of(officer -> "/quiz/" + learning.exam(officer))
                        .unknown("/quiz/999999999"),
                // before the attempt is handed in by what follows
                at("/api/v1/attempts/{attempt}/keys")
                        .of(officer -> "/api/v1/attempts/" + learning.exam(officer) + "/keys")
                        .unknown("/api/v1/attempts/999999999/keys")
                        .posted(),
                at("/quiz/{attempt}/result")
                        .of(officer -> "/quiz/" + facts.passed(officer) + "/result")
                        .unknown("/quiz/999999999/result"),
                at("/learn/{code}/{module}/{activity}").forAll(LESSON).unknown(LESSON + "-no-such"),
                at("/courses/{code}/assets/{version}/{name*}")
                        .forAll(assets + facts.picture())
                        .unknown(assets + "no-such.svg"),
                at("/api/v1/session").answers(0));
    }
}
