package org.thongthin.course;

import java.util.List;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuizDraft;
import org.thongthin.platform.Bilingual;

/**
 * A whole course as an author wrote it, checked and ready to publish.
 *
 * @param facts what the catalogue shows
 * @param sha256 of all its sources: equal means the same content
 */
public record CourseDraft(
        String code,
        Facts facts,
        List<ModuleDraft> modules,
        List<QuestionDraft> questions,
        List<AssetDraft> assets,
        String sha256) {

    /** @param minutes learning time; skills: codes of the 2567 revision */
    public record Facts(
            Bilingual title, Bilingual summary, int minutes, List<String> skills, List<Bilingual> outcomes) {}

    public record ModuleDraft(String code, Bilingual title, List<ActivityDraft> activities) {}

    /** One step of a module: either a page or a quiz. */
    public sealed interface ActivityDraft {
        String code();

        Bilingual title();
    }

    /** @param html sanitised; pictures are named {@code assets/…} relative to the course version */
    public record PageDraft(String code, Bilingual title, int minutes, String html) implements ActivityDraft {}

    public record QuizActivityDraft(String code, Bilingual title, QuizDraft quiz) implements ActivityDraft {}

    /** A file that pages show, under its path in the folder such as {@code assets/map.svg}. */
    public record AssetDraft(String name, String mediaType, byte[] content) {}

    public CourseDraft {
        modules = List.copyOf(modules);
        questions = List.copyOf(questions);
        assets = List.copyOf(assets);
    }
}
