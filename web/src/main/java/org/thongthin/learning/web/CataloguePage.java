package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.thongthin.learning.CatalogueRow;
import org.thongthin.learning.service.EnrolmentService;

/** The catalogue; search word and page number are in the address. */
@Named("catalogue")
@RequestScoped
public class CataloguePage {

    private static final int SIZE = 20;

    @EJB
    EnrolmentService enrolments;

    @Inject
    HttpServletRequest request;

    private String word;
    private int page;
    private List<CatalogueRow> rows;
    private long total;

    @PostConstruct
    void load() {
        word = request.getParameter("q");
        page = number(request.getParameter("page"));
        total = enrolments.catalogueSize(word);
        rows = enrolments.catalogue(word, page, SIZE);
    }

    private static int number(String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    public List<CatalogueRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public String getWord() {
        return word == null ? "" : word;
    }

    /** The word as it stands in an address. */
    public String getQuery() {
        return URLEncoder.encode(getWord(), StandardCharsets.UTF_8);
    }

    public int getPage() {
        return page;
    }

    public boolean isFirst() {
        return page == 0;
    }

    public boolean isLast() {
        return (long) (page + 1) * SIZE >= total;
    }
}
