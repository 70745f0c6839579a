package org.thongthin.course.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thongthin.course.CourseFacts;
import org.thongthin.course.Courses;
import org.thongthin.course.OutlineRow;
import org.thongthin.platform.Bilingual;

/**
 * What learners read of published versions, kept in this node's memory: a version never changes, so what was read once is right for
 * ever. The one thing beside it, the name of the organisation that gives the course, is read anew after {@link #ANEW}.
 */
@ApplicationScoped
public class PublishedContent {

    private static final Duration ANEW = Duration.ofMinutes(10);
    private static final int MOST_VERSIONS = 2_000;

    /** In characters, which take one or two bytes each. */
    private static final int MOST_TEXT = 16_000_000;

    /** Facts, outcomes and outline of one version. */
    public record Version(CourseFacts facts, List<Bilingual> outcomes, List<OutlineRow> outline) {}

    private final Cache<Long, Version> versions = Caffeine.newBuilder()
            .maximumSize(MOST_VERSIONS)
            .expireAfterWrite(ANEW)
            .build();

    private final Cache<Long, String> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_TEXT)
            .weigher((Long activity, String html) -> html.length())
            .build();

    @Inject
    Courses courses;

    /** Empty where there is no such version. Whether the caller may read it is for who asks to know. */
    public Optional<Version> version(Long versionId) {
        return kept(versions, versionId, this::read);
    }

    private Optional<Version> read(Long versionId) {
        return courses.facts(versionId)
                .map(facts -> new Version(
                        facts, List.copyOf(courses.outcomes(versionId)), List.copyOf(courses.outline(versionId))));
    }

    /** The text of a page of a published version; empty where there is none. */
    public Optional<String> html(Long activityId) {
        return kept(pages, activityId, courses::html);
    }

    /** Not read within the cache, where others would wait for it and might hold the connection that the reading needs. */
    private static <T> Optional<T> kept(Cache<Long, T> cache, Long id, Function<Long, Optional<T>> read) {
        T present = cache.getIfPresent(id);
        if (present != null) {
            return Optional.of(present);
        }
        Optional<T> found = read.apply(id);
        found.ifPresent(value -> cache.put(id, value));
        return found;
    }
}
