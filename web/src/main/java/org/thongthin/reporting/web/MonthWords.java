package org.thongthin.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.thongthin.platform.web.Dates;

/** Months for pages, in the page's language and era. */
@Named("months")
@RequestScoped
public class MonthWords {

    @Inject
    Dates dates;

    /** ธ.ค. 2569 */
    public String brief(YearMonth month) {
        return dates.brief(month.atDay(1)).replaceFirst("^1 ", "");
    }

    /** ธ.ค. */
    public String name(YearMonth month) {
        return brief(month).replaceFirst(" \\d+$", "");
    }
}
