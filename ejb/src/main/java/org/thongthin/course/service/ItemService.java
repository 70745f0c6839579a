package org.thongthin.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hibernate.query.Page;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuestionType;
import org.thongthin.content.service.InlineText;
import org.thongthin.course.ItemContent;
import org.thongthin.course.ItemFilter;
import org.thongthin.course.ItemList;
import org.thongthin.course.ItemView;
import org.thongthin.course.Manuscript;
import org.thongthin.course.ManuscriptItem;
import org.thongthin.course.ManuscriptPartNotFound;
import org.thongthin.course.Manuscripts;
import org.thongthin.course.ModuleName;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;
import org.thongthin.platform.StaleForm;

/** The question bank of a manuscript. Texts are typed and shown as {@link InlineText} says. */
@Stateless
@RolesAllowed(Role.IS_TRAINER)
public class ItemService {

    @Inject
    ManuscriptKeeper keeper;

    @Inject
    Manuscripts manuscripts;

    @Inject
    Clock clock;

    /** @param page from 0 */
    public ItemList list(String course, ItemFilter filter, int page, int size) {
        Manuscript manuscript = keeper.read(course);
        Long id = manuscript.getId();
        long total = manuscripts.itemCount(id, filter.type(), filter.pool(), filter.level(), filter.moduleCode());
        return new ItemList(
                keeper.head(manuscript),
                modules(manuscript),
                new Slice<>(
                        manuscripts.itemRows(
                                id,
                                filter.type(),
                                filter.pool(),
                                filter.level(),
                                filter.moduleCode(),
                                Page.page(size, page)),
                        page,
                        size,
                        total));
    }

    private static List<ModuleName> modules(Manuscript manuscript) {
        return manuscript.getModules().stream()
                .map(module -> new ModuleName(module.getCode(), module.getTitle()))
                .toList();
    }

    /** Where a new item is written: content null. */
    public ItemView blank(String course) {
        Manuscript manuscript = keeper.read(course);
        return new ItemView(keeper.head(manuscript), modules(manuscript), null, null, 0);
    }

    public ItemView item(String course, String itemCode) {
        Manuscript manuscript = keeper.read(course);
        ManuscriptItem item = find(manuscript, itemCode);
        ItemContent content = item.getContent();
        boolean words = content.type() != QuestionType.TRUE_FALSE;
        List<OptionDraft> options = content.options().stream()
                .map(option -> new OptionDraft(
                        words ? InlineText.typed(option.text()) : option.text(),
                        option.feedback() == null ? "" : InlineText.typed(option.feedback()),
                        option.correct()))
                .toList();
        ItemContent typed = new ItemContent(
                content.poolKind(),
                content.moduleCode(),
                content.type(),
                content.level(),
                InlineText.typed(content.stem()),
                InlineText.typed(content.feedback()),
                options);
        return new ItemView(keeper.head(manuscript), modules(manuscript), itemCode, typed, item.getEdition());
    }

    private ManuscriptItem find(Manuscript manuscript, String itemCode) {
        return manuscripts.item(manuscript.getId(), itemCode).orElseThrow(ManuscriptPartNotFound::new);
    }

    /** @return the code of the new item, never used before and never again */
    public String add(String course, ItemContent typed) {
        Manuscript manuscript = keeper.held(course);
        ItemContent content = html(manuscript, typed);
        String code;
        do {
            code = manuscript.nextCode(course + "-");
        } while (manuscripts.item(manuscript.getId(), code).isPresent());
        manuscripts.entityManager().persist(new ManuscriptItem(manuscript, code, content));
        manuscript.touch(clock.instant());
        return code;
    }

    /** @param edition of the item that the form was made from */
    public void save(String course, String itemCode, ItemContent typed, int edition) {
        Manuscript manuscript = keeper.held(course);
        ManuscriptItem item = find(manuscript, itemCode);
        StaleForm.refuseUnless(edition, item.getEdition());
        item.write(html(manuscript, typed));
        manuscript.touch(clock.instant());
    }

    /** Out of the bank; what was published with it keeps it. */
    public void remove(String course, String itemCode, int edition) {
        Manuscript manuscript = keeper.held(course);
        ManuscriptItem item = find(manuscript, itemCode);
        StaleForm.refuseUnless(edition, item.getEdition());
        manuscripts.entityManager().remove(item);
        manuscript.touch(clock.instant());
    }

    private static ItemContent html(Manuscript manuscript, ItemContent typed) {
        manuscript.module(typed.moduleCode());
        boolean words = typed.type() != QuestionType.TRUE_FALSE;
        return new ItemContent(
                typed.poolKind(),
                typed.moduleCode(),
                typed.type(),
                typed.level(),
                InlineText.html(typed.stem()),
                InlineText.html(typed.feedback()),
                typed.options().stream()
                        .map(option -> new OptionDraft(
                                words ? InlineText.html(option.text()) : option.text(),
                                option.feedback() == null || option.feedback().isBlank()
                                        ? null
                                        : InlineText.html(option.feedback()),
                                option.correct()))
                        .toList());
    }
}
