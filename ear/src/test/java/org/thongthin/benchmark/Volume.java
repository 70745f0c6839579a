package org.thongthin.benchmark;

/**
 * How much data there is: factor 1 is the country, 500,000 people in 7,850 LGOs with ten million enrolments, thirty million responses
 * and 1.2 million candidacies; everything shrinks with the factor, but never so far that a person could not have twenty courses.
 */
record Volume(double factor) {

    private static final int LEAST_COURSES = 24;
    private static final int PEOPLE_OF_A_CHUNK = 10_000;

    Volume {
        if (factor < 0.001 || factor > 1) {
            throw new IllegalArgumentException("The factor is 0.001 to 1, not " + factor);
        }
    }

    int people() {
        return (int) Math.round(500_000 * factor);
    }

    int organisations() {
        return Math.max(80, (int) Math.round(7_850 * factor));
    }

    int courses() {
        return Math.max(LEAST_COURSES, (int) Math.round(300 * factor));
    }

    /** Statements over all people are cut into so many: one transaction each. */
    int chunks() {
        return Math.max(1, people() / PEOPLE_OF_A_CHUNK);
    }

    /** The numbers that SQL asks for by name. */
    String fill(String sql) {
        return sql.replace("{people}", String.valueOf(people()))
                .replace("{organisations}", String.valueOf(organisations()))
                .replace("{courses}", String.valueOf(courses()));
    }
}
