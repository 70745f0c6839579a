package org.thongthin.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Draws the items of one attempt: exactly as many from each pool as the quiz says, and over the whole paper each level within one
 * item of its share. It begins with an even random choice within each pool and then exchanges items within pools, along a path of
 * levels from one that has too many to one that has too few, until the shares hold: the same argument as for maximum flow, so
 * that a paper is found whenever one exists.
 */
public final class Paper {

    private final Map<CognitiveLevel, Integer> shares;
    private final RandomGenerator random;
    private final List<List<Drawable>> chosen = new ArrayList<>();
    private final List<List<Drawable>> left = new ArrayList<>();
    private int total;

    private Paper(Map<CognitiveLevel, Integer> shares, RandomGenerator random) {
        this.shares = shares;
        this.random = random;
    }

    /**
     * @param items how many to draw, by position of the draw
     * @param shares per cent by level, summing to 100; empty: any levels
     * @return the drawn items in the order of the draws; within a draw in random order
     * @throws IllegalStateException where no paper fits; publishing checks that one does
     */
    public static List<Drawable> draw(
            List<Drawable> pool, List<Integer> items, Map<CognitiveLevel, Integer> shares, RandomGenerator random) {
        Paper paper = new Paper(shares, random);
        for (int draw = 0; draw < items.size(); draw++) {
            paper.choose(pool, draw, items.get(draw));
        }
        if (!shares.isEmpty()) {
            paper.level();
        }
        return paper.chosen.stream().flatMap(List::stream).toList();
    }

    private void choose(List<Drawable> pool, int draw, int count) {
        List<Drawable> shuffled = new ArrayList<>(
                pool.stream().filter(item -> item.draw() == draw).toList());
        shuffle(shuffled);
        if (shuffled.size() < count) {
            throw new IllegalStateException("the pool of draw " + draw + " has fewer items than are drawn");
        }
        chosen.add(new ArrayList<>(shuffled.subList(0, count)));
        left.add(new ArrayList<>(shuffled.subList(count, shuffled.size())));
        total += count;
    }

    /** Fisher and Yates; Collections.shuffle takes no RandomGenerator before Java 21. */
    private void shuffle(List<Drawable> items) {
        for (int i = items.size() - 1; i > 0; i--) {
            Collections.swap(items, i, random.nextInt(i + 1));
        }
    }

    private void level() {
        for (int round = 0; round <= total * CognitiveLevel.values().length; round++) {
            Optional<CognitiveLevel> over = farthest(1);
            Optional<CognitiveLevel> under = farthest(-1);
            if (isOff(over, 1) || isOff(under, -1)) {
                List<CognitiveLevel> path = path(over.orElseThrow(), under.orElseThrow())
                        .orElseThrow(() -> new IllegalStateException("no paper fits the level shares"));
                for (int step = 0; step + 1 < path.size(); step++) {
                    exchange(path.get(step), path.get(step + 1));
                }
            } else {
                return;
            }
        }
        throw new IllegalStateException("no paper fits the level shares");
    }

    private boolean isOff(Optional<CognitiveLevel> level, int direction) {
        return level.isPresent() && direction * deviation(level.get()) > 1 + 1e-9;
    }

    /** The level that is farthest over (1) or under (-1) its share. */
    private Optional<CognitiveLevel> farthest(int direction) {
        CognitiveLevel farthest = null;
        for (CognitiveLevel level : CognitiveLevel.values()) {
            if (direction * deviation(level) > (farthest == null ? 1e-9 : direction * deviation(farthest))) {
                farthest = level;
            }
        }
        return Optional.ofNullable(farthest);
    }

    private double deviation(CognitiveLevel level) {
        long count = chosen.stream()
                .flatMap(List::stream)
                .filter(item -> item.level() == level)
                .count();
        return count - shares.getOrDefault(level, 0) * total / 100.0;
    }

    /** The shortest way to turn one item of a level into one of another by exchanges within pools. */
    private Optional<List<CognitiveLevel>> path(CognitiveLevel from, CognitiveLevel to) {
        Map<CognitiveLevel, CognitiveLevel> cameFrom = new EnumMap<>(CognitiveLevel.class);
        Deque<CognitiveLevel> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            CognitiveLevel at = queue.remove();
            if (at == to) {
                List<CognitiveLevel> path = new ArrayList<>(List.of(to));
                while (path.get(0) != from) {
                    path.add(0, cameFrom.get(path.get(0)));
                }
                return Optional.of(path);
            }
            for (CognitiveLevel next : CognitiveLevel.values()) {
                if (next != from
                        && !cameFrom.containsKey(next)
                        && !draws(at, next).isEmpty()) {
                    cameFrom.put(next, at);
                    queue.add(next);
                }
            }
        }
        return Optional.empty();
    }

    /** The draws in which an item of this level is chosen and one of that level is left. */
    private List<Integer> draws(CognitiveLevel give, CognitiveLevel take) {
        List<Integer> draws = new ArrayList<>();
        for (int draw = 0; draw < chosen.size(); draw++) {
            if (chosen.get(draw).stream().anyMatch(item -> item.level() == give)
                    && left.get(draw).stream().anyMatch(item -> item.level() == take)) {
                draws.add(draw);
            }
        }
        return draws;
    }

    private void exchange(CognitiveLevel give, CognitiveLevel take) {
        List<Integer> draws = draws(give, take);
        int draw = draws.get(random.nextInt(draws.size()));
        Drawable out = take(chosen.get(draw), give);
        Drawable in = take(left.get(draw), take);
        chosen.get(draw).add(in);
        left.get(draw).add(out);
    }

    private static Drawable take(List<Drawable> from, CognitiveLevel level) {
        Drawable item =
                from.stream().filter(i -> i.level() == level).findFirst().orElseThrow();
        from.remove(item);
        return item;
    }
}
