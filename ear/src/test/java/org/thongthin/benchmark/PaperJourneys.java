package org.thongthin.benchmark;

import java.sql.Connection;
import java.util.List;

/** Certificates: printed for their holders, verified by anybody. */
final class PaperJourneys {

    private final Connection database;

    PaperJourneys(Connection database) {
        this.database = database;
    }

    List<Journey> all() {
        return List.of(new Journey("certificate PDF", this::print), new Journey("verify", this::verify));
    }

    private Journey.Round print(Visitor visitor, int number) throws Exception {
        Country.Certificate certificate = certificate(number);
        visitor.signIn(certificate.username(), Country.PASSWORD);
        String path = "/certifications/" + certificate.serial() + "/certificate.pdf";
        return () -> visitor.get(path).expect(200);
    }

    /** A stranger each; the limit of verifications a minute is lifted for the run. */
    private Journey.Round verify(Visitor visitor, int number) throws Exception {
        String path = "/verify/" + certificate(number).verifyCode();
        return () -> visitor.get(path).expect(200);
    }

    private Country.Certificate certificate(int number) throws Exception {
        synchronized (database) {
            return Country.certificate(database, number);
        }
    }
}
