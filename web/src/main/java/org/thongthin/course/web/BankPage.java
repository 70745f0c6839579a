package org.thongthin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionType;
import org.thongthin.course.ItemFilter;
import org.thongthin.course.ItemList;
import org.thongthin.course.PoolKind;
import org.thongthin.course.service.ItemService;
import org.thongthin.platform.ThaiText;
import org.thongthin.platform.web.Address;

/** The question bank of a manuscript; filters and page are in the address. */
@Named("bank")
@RequestScoped
public class BankPage {

    private static final int SIZE = 20;

    @EJB
    ItemService items;

    @Inject
    Address address;

    @Inject
    HttpServletRequest request;

    private ItemFilter filter;
    private ItemList list;

    @PostConstruct
    void load() {
        String module = address.text("module");
        filter = new ItemFilter(
                address.choice("type", QuestionType.class).orElse(null),
                address.choice("pool", PoolKind.class).orElse(null),
                address.choice("level", CognitiveLevel.class).orElse(null),
                ThaiText.isAscii(module) ? module : "?");
        list = items.list(Addresses.course(request), filter, address.getPage(), SIZE);
    }

    public ItemList getList() {
        return list;
    }

    public ItemFilter getFilter() {
        return filter;
    }

    /** Whether fewer than all items may be shown. */
    public boolean isFiltered() {
        return filter.type() != null
                || filter.pool() != null
                || filter.level() != null
                || !filter.moduleCode().isEmpty();
    }

    public List<QuestionType> getTypes() {
        return List.of(QuestionType.values());
    }

    public List<PoolKind> getPools() {
        return List.of(PoolKind.values());
    }

    public List<CognitiveLevel> getLevels() {
        return List.of(CognitiveLevel.values());
    }

    /** A stem as one line without marks. */
    public String plain(String stem) {
        return stem.replaceAll("<[^>]*>", " ");
    }
}
