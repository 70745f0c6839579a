package org.thongthin.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thongthin.platform.Bilingual;

class OrganisationTest {
    private static final String LGOS =
            "PAO CITY_MUNICIPALITY TOWN_MUNICIPALITY SUBDISTRICT_MUNICIPALITY SAO BANGKOK PATTAYA";

    private final Organisation country = below(null, 1, OrganisationType.COUNTRY);

    @Test
    void thePathNamesAllNodesFromTheRoot() {
        var province = below(country, 34, OrganisationType.PROVINCE);
        var city = below(province, 567, OrganisationType.CITY_MUNICIPALITY);
        assertEquals("/1/", country.getPath());
        assertEquals("/1/34/", province.getPath());
        assertEquals("/1/34/567/", city.getPath());
        assertEquals("/1/34/567/8/", below(city, 8, OrganisationType.DIVISION).getPath());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COUNTRY")
    void onlyACountryIsARoot(OrganisationType type) {
        var refused = assertThrows(OrganisationMisplaced.class, () -> below(null, 2, type));
        assertEquals("O2", refused.getArguments()[0]);
    }

    @Test
    void aCountryStandsBelowNothing() {
        assertThrows(OrganisationMisplaced.class, () -> below(country, 2, OrganisationType.COUNTRY));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, DEPARTMENT PROVINCE BANGKOK PARTNER",
        "DEPARTMENT, DIVISION",
        "PROVINCE, PAO CITY_MUNICIPALITY TOWN_MUNICIPALITY SUBDISTRICT_MUNICIPALITY SAO PATTAYA",
        "CITY_MUNICIPALITY, DIVISION",
        "BANGKOK, DIVISION",
        "DIVISION, DIVISION",
        "PARTNER, ''",
    })
    void whichKindsFitBelow(OrganisationType parent, String kinds) {
        assertEquals(
                kinds(kinds),
                Stream.of(OrganisationType.values())
                        .filter(type -> type.fitsBelow(parent))
                        .collect(Collectors.toSet()));
    }

    @Test
    void thereAreSevenKindsOfLocalGovernment() {
        assertEquals(
                kinds(LGOS),
                Stream.of(OrganisationType.values())
                        .filter(OrganisationType::isLgo)
                        .collect(Collectors.toSet()));
    }

    @Test
    void itIsRealUnlessMarkedAsInvented() {
        assertFalse(country.isDemonstration());
        country.markAsDemonstration();
        assertTrue(country.isDemonstration());
    }

    private static Set<OrganisationType> kinds(String names) {
        return names.isEmpty()
                ? Set.of()
                : Stream.of(names.split(" ")).map(OrganisationType::valueOf).collect(Collectors.toSet());
    }

    private static Organisation below(Organisation parent, long id, OrganisationType type) {
        var name = new Bilingual("องค์กร", "Organisation");
        return new Organisation(id, parent, type, "O" + id, name, LocalDate.of(2020, 1, 1));
    }
}
