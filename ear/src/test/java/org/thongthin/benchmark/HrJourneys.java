package org.thongthin.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What HR of an LGO, of a province and of the country looks at; the first three generated people are they. */
final class HrJourneys {

    private static final int LGO = 0;
    private static final int PROVINCE = 1;
    private static final int COUNTRY = 2;

    private static final List<String> FILTERED = filtered();

    private final Connection database;

    HrJourneys(Connection database) {
        this.database = database;
    }

    List<Journey> all() {
        return List.of(
                page("HR people (LGO)", LGO, FILTERED),
                page("HR people (province)", PROVINCE, FILTERED),
                page("HR people (country)", COUNTRY, FILTERED),
                page("HR dashboard (LGO)", LGO, List.of("/hr")),
                page("HR dashboard (province)", PROVINCE, List.of("/hr")),
                page("HR dashboard (country)", COUNTRY, List.of("/hr")),
                new Journey("person's record", this::record),
                page("completions CSV of 500", LGO, List.of("/hr/completions.csv?course=BC-001")));
    }

    /** One address after the other, each user from another one on. */
    private static Journey page(String name, int who, List<String> paths) {
        return new Journey(name, (visitor, number) -> {
            visitor.signIn(Country.username(who), Country.PASSWORD);
            int[] next = {number};
            return () -> visitor.get(paths.get(next[0]++ % paths.size())).expect(200);
        });
    }

    /** By programme, standing and type of position: eighteen questions that HR has. */
    private static List<String> filtered() {
        List<String> paths = new ArrayList<>();
        for (String programme : List.of("SMART-OFFICER", "INNOVATION-CHAMPION")) {
            for (String stand : List.of("VALID", "EXPIRING", "EXPIRED")) {
                for (String type : List.of("ACADEMIC", "GENERAL", "EMPLOYEE")) {
                    paths.add("/hr/people?programme=%s&stand=%s&type=%s".formatted(programme, stand, type));
                }
            }
        }
        return paths;
    }

    private Journey.Round record(Visitor visitor, int number) throws SQLException {
        visitor.signIn(Country.username(COUNTRY), Country.PASSWORD);
        String path = "/hr/people/" + person(number);
        return () -> visitor.get(path).expect(200);
    }

    private long person(int number) throws SQLException {
        synchronized (database) {
            try (Statement statement = database.createStatement();
                    ResultSet row = statement.executeQuery("select person_id from account where username = '"
                            + Country.username(100 + number) + "'")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
