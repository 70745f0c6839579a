package org.thongthin.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.testing.InServer;

/** What the demonstration brings into an empty database. */
class DemonstrationIT extends InServer {

    /** The people of the demonstration, not those of other tests. */
    private static final String INVENTED = " from person p join account a on a.person_id = p.id where p.demonstration"
            + " and a.username regexp '^(officer|trainer|hr|head|admin)[0-9]{3}$'";

    private static final int PEOPLE = 200;

    @Inject
    EntityManager entityManager;

    @Test
    void theTreeHasADepartmentThreeProvincesAndEveryKindOfLgoWithDivisions() {
        assertEquals(1, count("select count(*) from organisation where demonstration and type = 'DEPARTMENT'"));
        assertEquals(3, count("select count(*) from organisation where demonstration and type = 'PROVINCE'"));
        for (OrganisationType type : OrganisationType.values()) {
            if (type.isLgo()) {
                assertTrue(
                        count(
                                        "select count(distinct o.id) from organisation o join organisation d on d.parent_id = o.id"
                                                + " and d.type = 'DIVISION' where o.demonstration and o.type = '" + type
                                                + "'")
                                > 0,
                        type + " with a division");
            }
        }
    }

    @Test
    void twoHundredPeopleWorkThereAndCanSignIn() {
        assertEquals(
                PEOPLE,
                count("select count(distinct p.id) from person p join posting g on g.person_id = p.id"
                        + " join organisation o on o.id = g.organisation_id join account a on a.person_id = p.id"
                        + " where p.demonstration and o.demonstration and a.username regexp '^officer[0-9]{3}$'"));
    }

    @Test
    void fivePeopleRunThingsWithinTheirOwnSubtreeAndAreOfficersToo() {
        assertEquals(
                List.of(
                        "admin001 ADMIN TH",
                        "head001 SUPERVISOR P2-SUB-GEN",
                        "hr001 HR P2-SUB",
                        "hr900 HR TH",
                        "trainer001 TRAINER TH"),
                entityManager
                        .createNativeQuery("select concat(a.username, ' ', r.role, ' ', o.code) from account a"
                                + " join role_grant r on r.person_id = a.person_id join organisation o on o.id = r.organisation_id"
                                + " join person p on p.id = a.person_id where p.demonstration and r.role <> 'OFFICER'"
                                + " and exists (select 1 from role_grant f where f.person_id = p.id and f.role = 'OFFICER')"
                                + " order by a.username")
                        .getResultList());
    }

    @Test
    void theOfficersOfOneDivisionReportToItsHead() {
        String supervised = " from posting g join account a on a.person_id = g.supervisor_id"
                + " join organisation o on o.id = g.organisation_id where a.username = 'head001' and o.code = 'P2-SUB-GEN'";
        assertTrue(count("select count(*)" + supervised) >= 5);
        assertEquals(
                count("select count(*) from account a join posting g on g.person_id = a.person_id"
                        + " join organisation o on o.id = g.organisation_id"
                        + " where o.code = 'P2-SUB-GEN' and a.username like 'officer%'"),
                count("select count(*)" + supervised));
    }

    @Test
    void namesAreInBothLanguagesAndNoTwoPeopleHaveTheSame() {
        assertEquals(
                0,
                count("select count(*)" + INVENTED
                        + " and (name_th not regexp '[ก-๙]' or name_en not regexp '[A-Za-z]')"));
        assertEquals(0, count("select count(*) - count(distinct name_th)" + INVENTED), "double names");
    }

    /** The dashboard lives from the first minute on; who tries the product out begins as one of the first twenty. */
    @Test
    void peopleStandInEveryWayAndTheFirstTwentyHaveBegunNothing() {
        String standing =
                " from person_status s join programme p on p.id = s.programme_id join person h on h.id = s.person_id"
                        + " where h.demonstration and s.name_th like 'คุณ%' and p.code = ";
        for (String programme : List.of("'SMART-OFFICER'", "'INNOVATION-CHAMPION'")) {
            String of = standing + programme + " and ";
            for (String state : List.of("IN_PROGRESS", "CERTIFIED")) {
                assertTrue(count("select count(*)" + of + "s.state = '" + state + "'") > 0, programme + state);
            }
            for (String state : List.of(
                    "s.revoked_on <= current_date",
                    "s.valid_through < current_date",
                    "s.valid_through > current_date and s.window_opens_on <= current_date",
                    "s.window_opens_on > current_date")) {
                assertTrue(count("select count(*)" + of + state) > 0, programme + state);
            }
        }
        for (String state : List.of("ELIGIBLE", "SUBMITTED", "RETURNED", "REJECTED", "WITHDRAWN")) {
            assertTrue(
                    count("select count(*)" + standing + "'INNOVATION-CHAMPION' and s.state = '" + state + "'") > 0,
                    state);
        }
        assertEquals(
                0,
                count("select count(*) from candidacy c join account a on a.person_id = c.person_id"
                        + " where a.username regexp '^officer0([01][0-9]|20)$'"));
        assertEquals(
                0,
                count("select count(*) from award w join person h on h.id = w.person_id"
                        + " where h.demonstration and not w.demonstration"));
    }

    /** Whoever can see any data sees that it is invented. */
    @Test
    void everythingThatItBroughtIsMarked() {
        List<?> unmarked = entityManager
                .createNativeQuery(
                        "select p.name_th from person p join account a on a.person_id = p.id"
                                + " where a.username regexp '^(officer|trainer|hr|head|admin)[0-9]{3}$' and not p.demonstration")
                .getResultList();
        assertEquals(List.of(), unmarked);
    }

    private int count(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).intValue();
    }
}
