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
    void namesAreInBothLanguagesAndNoTwoPeopleHaveTheSame() {
        assertEquals(
                0,
                count("select count(*) from person where demonstration"
                        + " and (name_th not regexp '[ก-๙]' or name_en not regexp '[A-Za-z]')"));
        assertEquals(
                0, count("select count(*) - count(distinct name_th) from person where demonstration"), "double names");
    }

    /** Whoever can see any data sees that it is invented. */
    @Test
    void everythingThatItBroughtIsMarked() {
        List<?> unmarked = entityManager
                .createNativeQuery("select p.name_th from person p join account a on a.person_id = p.id"
                        + " where a.username like 'officer%' and not p.demonstration")
                .getResultList();
        assertEquals(List.of(), unmarked);
    }

    private int count(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).intValue();
    }
}
