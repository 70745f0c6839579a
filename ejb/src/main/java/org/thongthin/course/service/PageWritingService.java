package org.thongthin.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import org.thongthin.content.FileKind;
import org.thongthin.content.StoredFile;
import org.thongthin.content.Upload;
import org.thongthin.content.service.RichTextPolicy;
import org.thongthin.content.service.Uploads;
import org.thongthin.course.ActivityType;
import org.thongthin.course.AssetRow;
import org.thongthin.course.Manuscript;
import org.thongthin.course.ManuscriptActivity;
import org.thongthin.course.ManuscriptPicture;
import org.thongthin.course.ManuscriptRefused;
import org.thongthin.course.Manuscripts;
import org.thongthin.course.PageText;
import org.thongthin.course.PageView;
import org.thongthin.course.Words;
import org.thongthin.platform.Role;
import org.thongthin.platform.StaleForm;
import org.thongthin.platform.ThaiText;

/** Writing the pages of a manuscript. */
@Stateless
@RolesAllowed(Role.IS_TRAINER)
public class PageWritingService {

    /** Where a picture comes into the text; without it, at the end. */
    public static final String PLACE = "\uFFFC";

    private static final int MOST_CHARACTERS = 500_000;
    private static final int MOST_WORDS = 300;
    private static final int NAME_LENGTH = 16;

    @Inject
    ManuscriptKeeper keeper;

    @Inject
    Manuscripts manuscripts;

    @Inject
    Uploads uploads;

    @Inject
    Clock clock;

    public PageView page(String course, String activityCode) {
        Manuscript manuscript = keeper.read(course);
        ManuscriptActivity page = manuscript.activity(activityCode).must(ActivityType.PAGE);
        PageText text =
                new PageText(page.getTitle().getTh(), page.getTitle().getEn(), page.getMinutes(), page.getHtml());
        return new PageView(keeper.head(manuscript), page.getModule().getTitle(), text, page.getEdition());
    }

    /**
     * Keeps what was written, as far as it is harmless.
     *
     * @param edition of the page that the form was made from
     * @return the names of what was taken out of the text
     */
    public SortedSet<String> save(String course, String activityCode, PageText text, int edition) {
        Manuscript manuscript = keeper.held(course);
        return save(manuscript, activityCode, text, edition);
    }

    /**
     * Keeps what was written and a picture in it, both or neither.
     *
     * @param words what the picture shows, for who does not see it
     */
    public SortedSet<String> insert(
            String course, String activityCode, PageText text, int edition, Upload picture, String words) {
        Manuscript manuscript = keeper.held(course);
        String alt = Words.line(words, MOST_WORDS);
        if (alt.isEmpty()) {
            throw new ManuscriptRefused.PictureWithoutWords();
        }
        StoredFile file = uploads.keep(picture, EnumSet.of(FileKind.PNG, FileKind.JPEG));
        FileKind kind = FileKind.of(picture.content()).orElseThrow();
        String name =
                "assets/p-" + file.getSha256().substring(0, NAME_LENGTH) + (kind == FileKind.PNG ? ".png" : ".jpg");
        if (manuscripts.picture(manuscript.getId(), name).isEmpty()) {
            manuscripts.entityManager().persist(new ManuscriptPicture(manuscript, name, file));
        }
        String image = "<img src=\"" + name + "\" alt=\"" + attribute(alt) + "\" loading=\"lazy\">";
        String html = text.html() == null ? "" : text.html();
        String with = html.contains(PLACE)
                ? html.replaceFirst(PLACE, Matcher.quoteReplacement(image))
                : html + "<p>" + image + "</p>";
        return save(manuscript, activityCode, text.saying(with), edition);
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private SortedSet<String> save(Manuscript manuscript, String activityCode, PageText text, int edition) {
        ManuscriptActivity page = manuscript.activity(activityCode).must(ActivityType.PAGE);
        StaleForm.refuseUnless(edition, page.getEdition());
        String typed =
                ThaiText.normalise(text.html() == null ? "" : text.html()).replace(PLACE, "");
        if (typed.length() > MOST_CHARACTERS) {
            throw new ManuscriptRefused.TextTooLong(MOST_CHARACTERS);
        }
        if (text.minutes() == null) {
            throw new ManuscriptRefused.NumberOutOfRange(1, Words.ACTIVITY_MINUTES);
        }
        RichTextPolicy.Cleaned cleaned = RichTextPolicy.cleaned(typed);
        page.write(Words.both(text.titleTh(), text.titleEn(), Words.TITLE), text.minutes(), cleaned.html());
        manuscript.touch(clock.instant());
        return cleaned.removed();
    }

    /** A picture of a manuscript, by the name behind {@code assets/}. */
    public Optional<AssetRow> picture(String course, String name) {
        return manuscripts.picture(keeper.read(course).getId(), "assets/" + name);
    }
}
