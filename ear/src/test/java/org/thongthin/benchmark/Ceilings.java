package org.thongthin.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;

/**
 * What this machine can do at most with this server and this database, in the same run: a constant answer of REST, a Faces page with
 * nothing on it, and one durable row. Figures of journeys are told as multiples of these.
 */
final class Ceilings {

    private static final String ROW = "insert into bench_row (text) values ('ข้าวเหนียวมะม่วง')";

    static final String EMPTY_PAGE = "ceiling: empty Faces page";

    private final String url;
    private final String password;

    Ceilings(String url, String password) {
        this.url = url;
        this.password = password;
    }

    List<Journey> all() {
        return List.of(
                new Journey(
                        "ceiling: constant REST answer",
                        (visitor, number) ->
                                () -> visitor.get("/test/ceiling/constant").expect(200)),
                new Journey(
                        EMPTY_PAGE,
                        (visitor, number) ->
                                () -> visitor.get("/test/ceiling.xhtml").expect(200)),
                new Journey("ceiling: one durable row", this::row));
    }

    private Journey.Round row(Visitor visitor, int number) throws Exception {
        Connection connection = DriverManager.getConnection(url, "thongthin", password);
        PreparedStatement insert = connection.prepareStatement(ROW);
        return () -> {
            insert.executeUpdate();
            visitor.count();
        };
    }
}
