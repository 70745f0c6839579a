package org.thongthin.surface;

import static org.thongthin.surface.Entry.at;

import java.util.List;
import org.thongthin.testing.GivenFromOutside;

/** Certificates of officers, their verification, and the protocol of an attempt, which knows people by its key alone. */
final class SurfaceOfCredentials {

    private SurfaceOfCredentials() {}

    static List<Entry> entries() {
        SurfaceFacts facts = GivenFromOutside.given(SurfaceFacts.class);
        return List.of(
                at("/certifications"),
                at("/certifications/{code}")
                        .of(officer -> "/certifications/" + facts.serial(officer))
                        .unknown("/certifications/SO-2569-999999"),
                at("/certifications/{code}/certificate.pdf")
                        .of(officer -> "/certifications/" + facts.serial(officer) + "/certificate.pdf")
                        .unknown("/certifications/SO-2569-999999/certificate.pdf"),
                at("/verify"),
                at("/verify/{code}").of(officer -> "/verify/" + facts.verifyCode(officer)),
                // without the attempt's key, whoever it is
                at("/api/v1/attempts/{attempt}")
                        .forAll("/api/v1/attempts/999999999")
                        .answers(401),
                at("/api/v1/attempts/{attempt}/responses")
                        .forAll("/api/v1/attempts/999999999/responses")
                        .posted()
                        .answers(422),
                at("/api/v1/attempts/{attempt}/submission")
                        .forAll("/api/v1/attempts/999999999/submission")
                        .posted()
                        .answers(401));
    }
}
