package org.thongthin.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.thongthin.testing.Login;

/** What the generated data holds, as journeys need to name it. */
final class Country {

    /** Published on purpose: the demonstration's, which all generated accounts share. */
    static final String PASSWORD = "sathit-thongthin";

    private static final int ENROLMENTS = 20;

    private final Volume volume;

    Country(Volume volume) {
        this.volume = volume;
    }

    /** The account of the n-th generated person, from 0, going round; the first few hold other roles too. */
    static String username(int number) {
        return "bench%06d".formatted(number + 1);
    }

    /** An officer's account that nobody else of this run uses, as long as there are people. */
    String officer(int number) {
        return username(10 + number % (volume.people() - 10));
    }

    /** For a browser, which signs in by the account's name alone. */
    static Login login(int number) {
        return new Login(0L, 0L, 0L, username(number), PASSWORD);
    }

    int people() {
        return volume.people();
    }

    /** The code of the e-th course, from 0 to 19, that the n-th officer is enrolled in: as 4-learning.sql deals them out. */
    String course(int number, int e) {
        int person = 11 + number % (volume.people() - 10);
        return "BC-%03d".formatted(1 + (person + e % ENROLMENTS) % volume.courses());
    }

    /** A serial and the code that verifies it. */
    record Certificate(String username, String serial, String verifyCode) {}

    /** The n-th award of a generated person. */
    static Certificate certificate(Connection database, int number) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                        select c.username, a.serial, a.verify_code from award a join account c on c.person_id = a.person_id
                        where c.username like 'bench%%' order by a.id limit %d, 1"""
                                .formatted(number))) {
            if (!row.next()) {
                throw new IllegalStateException("There is no award number " + number);
            }
            return new Certificate(row.getString(1), row.getString(2), row.getString(3));
        }
    }
}
