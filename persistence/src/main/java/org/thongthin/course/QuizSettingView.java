package org.thongthin.course;

import java.util.List;
import org.thongthin.platform.Bilingual;

/** A quiz of a manuscript, to be set. */
public record QuizSettingView(
        ManuscriptHead head, Bilingual title, QuizSetting setting, List<Stock> stock, int edition) {

    /** How many items a module's pools hold. */
    public record Stock(String moduleCode, Bilingual title, long exam, long practice) {}
}
