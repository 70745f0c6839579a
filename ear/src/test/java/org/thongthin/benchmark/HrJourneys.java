package org.thongthin.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What HR of an LGO, of a province and of the country looks at; the first three generated people are they. */
final class HrJourneys {

    private static final int LGO = 0;
    private static final int PROVINCE = 1;
    private static final int COUNTRY = 2;

    private final Connection database;

    HrJourneys(Connection database) {
        this.database = database;
    }

    List<Journey> all() {
        String filters = "/hr/people?programme=SMART-OFFICER&stand=VALID&type=ACADEMIC";
        return List.of(
                page("HR people (LGO)", LGO, filters),
                page("HR people (province)", PROVINCE, filters),
                page("HR people (country)", COUNTRY, filters),
                page("HR dashboard (LGO)", LGO, "/hr"),
                page("HR dashboard (province)", PROVINCE, "/hr"),
                page("HR dashboard (country)", COUNTRY, "/hr"),
                new Journey("person's record", this::record),
                page("completions CSV of 500", LGO, "/hr/completions.csv?course=BC-001"));
    }

    private static Journey page(String name, int who, String path) {
        return new Journey(name, (visitor, number) -> {
            visitor.signIn(Country.username(who), Country.PASSWORD);
            visitor.get(path).expect(200);
            return () -> visitor.get(path).expect(200);
        });
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
