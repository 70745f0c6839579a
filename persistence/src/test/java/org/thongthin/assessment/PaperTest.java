package org.thongthin.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.assessment.CognitiveLevel.ANALYSE;
import static org.thongthin.assessment.CognitiveLevel.APPLY;
import static org.thongthin.assessment.CognitiveLevel.UNDERSTAND;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PaperTest {

    /** How many items of each level (in the order of the enum) the pool of one draw has, and how many it draws. */
    record Draw(int items, List<Integer> stock) {}

    /** @param percents by level, in the order of the enum; empty: any */
    record Blueprint(List<Draw> draws, List<Integer> percents) {

        List<Drawable> pool() {
            List<Drawable> pool = new ArrayList<>();
            for (int draw = 0; draw < draws.size(); draw++) {
                for (CognitiveLevel level : CognitiveLevel.values()) {
                    for (int i = draws.get(draw).stock().get(level.ordinal()); i > 0; i--) {
                        pool.add(new Drawable((long) pool.size(), draw, level));
                    }
                }
            }
            return pool;
        }

        int total() {
            return draws.stream().mapToInt(Draw::items).sum();
        }

        Map<CognitiveLevel, Integer> shares() {
            return percents.isEmpty()
                    ? Map.of()
                    : Map.of(UNDERSTAND, percents.get(0), APPLY, percents.get(1), ANALYSE, percents.get(2));
        }

        boolean holds(List<Integer> counts) {
            return percents.isEmpty()
                    || Stream.of(0, 1, 2)
                            .allMatch(i -> Math.abs(counts.get(i) * 100 - percents.get(i) * total()) <= 100);
        }

        /** By trying all numbers of items of each level in each draw. */
        boolean isFeasible() {
            Set<List<Integer>> reached = Set.of(List.of(0, 0, 0));
            for (Draw draw : draws) {
                Set<List<Integer>> next = new HashSet<>();
                for (List<Integer> sum : reached) {
                    choices(draw)
                            .forEach(c -> next.add(
                                    List.of(sum.get(0) + c.get(0), sum.get(1) + c.get(1), sum.get(2) + c.get(2))));
                }
                reached = next;
            }
            return reached.stream().anyMatch(this::holds);
        }

        private static List<List<Integer>> choices(Draw draw) {
            List<List<Integer>> choices = new ArrayList<>();
            for (int first = 0; first <= draw.stock().get(0); first++) {
                for (int second = 0; second <= draw.stock().get(1); second++) {
                    int third = draw.items() - first - second;
                    if (0 <= third && third <= draw.stock().get(2)) {
                        choices.add(List.of(first, second, third));
                    }
                }
            }
            return choices;
        }

        List<Drawable> paper(long seed) {
            return Paper.draw(pool(), draws.stream().map(Draw::items).toList(), shares(), new Random(seed));
        }
    }

    /** The final examination of SO-101 (CURRICULUM): 5 of 15 from each of 4 modules, 10 remembering, 7 applying, 3 analysing. */
    private static final Blueprint SO_101 = new Blueprint(
            List.of(
                    new Draw(5, List.of(8, 5, 2)),
                    new Draw(5, List.of(7, 6, 2)),
                    new Draw(5, List.of(8, 5, 2)),
                    new Draw(5, List.of(7, 5, 3))),
            List.of(50, 35, 15));

    @Provide
    Arbitrary<Blueprint> blueprints() {
        Arbitrary<Integer> stock = Arbitraries.integers().between(0, 6);
        Arbitrary<Draw> draw = stock.list().ofSize(3).flatMap(levels -> Arbitraries.integers()
                .between(0, Math.min(8, sum(levels)))
                .map(items -> new Draw(items, levels)));
        Arbitrary<List<Integer>> percents = Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100))
                .as((a, b) -> List.of(Math.min(a, b), Math.abs(a - b), 100 - Math.max(a, b)));
        return Combinators.combine(draw.list().ofMinSize(1).ofMaxSize(4), percents)
                .as(Blueprint::new);
    }

    // so many edge cases that nothing else would be tried
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aPaperIsDrawnWheneverOneExistsAndItsLevelsHold(@ForAll("blueprints") Blueprint blueprint, @ForAll long seed) {
        if (blueprint.isFeasible()) {
            assertFits(blueprint, blueprint.paper(seed));
        } else {
            assertThrows(IllegalStateException.class, () -> blueprint.paper(seed));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void withoutSharesAnyLevelsMakeAPaper(@ForAll("blueprints") Blueprint blueprint, @ForAll long seed) {
        var any = new Blueprint(blueprint.draws(), List.of());
        assertFits(any, any.paper(seed));
    }

    @Property
    void theSameRandomNumbersMakeTheSamePaper(@ForAll long seed) {
        assertEquals(SO_101.paper(seed), SO_101.paper(seed));
    }

    @Property
    void theFinalExaminationHasTenSevenAndThreeWithinOne(@ForAll long seed) {
        var paper = SO_101.paper(seed);
        assertEquals(20, paper.size());
        assertFits(SO_101, paper);
        var counts = counts(paper);
        assertTrue(Math.abs(counts.get(0) - 10) <= 1 && Math.abs(counts.get(1) - 7) <= 1 && counts.get(2) >= 2);
        assertTrue(counts.get(2) <= 4, counts.toString());
    }

    @Property(tries = 100)
    void levelsThatNoPoolHasBothOfAreExchangedByWayOfAThird(@ForAll long seed) {
        var blueprint = new Blueprint(
                List.of(new Draw(20, List.of(20, 20, 0)), new Draw(20, List.of(0, 20, 20))), List.of(10, 50, 40));
        assertFits(blueprint, blueprint.paper(seed));
    }

    /** The analysing item is one too few for its share, and nothing can be done about it; the others still can be put right. */
    @Property(tries = 100)
    void aLevelThatCannotBeHelpedDoesNotKeepTheOthersFromTheirShares(@ForAll long seed) {
        var blueprint = new Blueprint(
                List.of(new Draw(4, List.of(4, 4, 0)), new Draw(1, List.of(0, 0, 1))), List.of(31, 31, 38));
        assertFits(blueprint, blueprint.paper(seed));
    }

    @Test
    void aPoolWithoutALevelThatIsAskedForIsRefused() {
        var blueprint = new Blueprint(List.of(new Draw(10, List.of(10, 10, 0))), List.of(50, 30, 20));
        assertThrows(IllegalStateException.class, () -> blueprint.paper(1));
    }

    @Test
    void aPoolWithFewerItemsThanAreDrawnIsRefused() {
        var blueprint = new Blueprint(List.of(new Draw(6, List.of(2, 2, 1))), List.of());
        assertThrows(IllegalStateException.class, () -> blueprint.paper(1));
    }

    @Test
    void overManyPapersEveryItemIsDrawnAndNoneMuchMoreOftenThanItsLevelAllows() {
        Map<Long, Long> times = Stream.iterate(1L, seed -> seed + 1)
                .limit(2000)
                .flatMap(seed -> SO_101.paper(seed).stream())
                .collect(Collectors.groupingBy(Drawable::questionVersionId, Collectors.counting()));
        assertEquals(60, times.size());
        // an even draw would take each item 667 times
        times.forEach((item, count) -> assertTrue(count > 450 && count < 900, item + " drawn " + count + " times"));
    }

    private static void assertFits(Blueprint blueprint, List<Drawable> paper) {
        assertEquals(paper.size(), new HashSet<>(paper).size(), "an item is drawn twice");
        assertTrue(blueprint.pool().containsAll(paper));
        for (int draw = 0; draw < blueprint.draws().size(); draw++) {
            int position = draw;
            assertEquals(
                    blueprint.draws().get(draw).items(),
                    paper.stream().filter(item -> item.draw() == position).count());
        }
        assertTrue(blueprint.holds(counts(paper)), () -> blueprint + " gave " + counts(paper));
    }

    private static List<Integer> counts(List<Drawable> paper) {
        return Stream.of(CognitiveLevel.values())
                .map(level ->
                        (int) paper.stream().filter(i -> i.level() == level).count())
                .toList();
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
