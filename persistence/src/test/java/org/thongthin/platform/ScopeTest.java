package org.thongthin.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void aSubtreeWithinAnotherIsDropped() {
        assertEquals(
                List.of("/1/3/", "/1/34/"),
                Scope.of(List.of("/1/34/", "/1/3/", "/1/34/567/", "/1/3/9/8/", "/1/3/"))
                        .paths());
        assertEquals(List.of("/1/"), Scope.of(Set.of("/1/34/567/", "/1/")).paths());
    }

    @Test
    void itCoversTheNodeAndAllBelowAndNothingElse() {
        var scope = Scope.of(List.of("/1/3/"));
        assertTrue(scope.covers("/1/3/"));
        assertTrue(scope.covers("/1/3/77/5/"));
        assertFalse(scope.covers("/1/34/"));
        assertFalse(scope.covers("/1/"));
        assertFalse(scope.covers("/2/1/3/"));
    }

    @Test
    void nothingGrantedCoversNothing() {
        assertTrue(Scope.of(List.of()).isEmpty());
        assertFalse(Scope.NOTHING.covers("/1/"));
        assertFalse(Scope.of(List.of("/1/")).isEmpty());
    }

    @Property
    void leavingOutInnerSubtreesChangesNothingThatIsCovered(
            @ForAll("paths") Set<String> granted, @ForAll("path") String path) {
        assertEquals(
                granted.stream().anyMatch(path::startsWith), Scope.of(granted).covers(path));
    }

    @Property
    void noSubtreeThatIsLeftLiesWithinAnother(@ForAll("paths") Set<String> granted) {
        var paths = Scope.of(granted).paths();
        assertTrue(paths.stream()
                .allMatch(inner -> paths.stream().noneMatch(outer -> !outer.equals(inner) && inner.startsWith(outer))));
    }

    @Provide
    Arbitrary<Set<String>> paths() {
        return path().set().ofMaxSize(8);
    }

    /** Ids of one to three digits of few kinds, so that one often begins like another. */
    @Provide
    Arbitrary<String> path() {
        return Arbitraries.strings()
                .withChars('1', '3')
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMaxSize(4)
                .map(ids -> ids.stream().map(id -> id + "/").collect(Collectors.joining("", "/1/", "")));
    }
}
