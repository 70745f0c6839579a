package org.thongthin.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.thongthin.platform.web.Address;
import org.thongthin.platform.web.Language;
import org.thongthin.reporting.CompletionList;
import org.thongthin.reporting.service.CompletionService;

/** Where the people of a place stand in a course; all that it shows is in the address. */
@Named("hrCompletions")
@RequestScoped
public class CompletionsPage {

    private static final int SIZE = 20;

    @EJB
    CompletionService completions;

    @Inject
    Filters filters;

    @Inject
    Address address;

    @Inject
    Language language;

    private CompletionList list;

    @PostConstruct
    void load() {
        list = completions.completions(
                filters.getAt(), filters.getCourse(), language.getLocale(), address.getPage(), SIZE);
    }

    public CompletionList getList() {
        return list;
    }
}
