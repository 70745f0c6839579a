package org.thongthin.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.thongthin.notification.NoticeKind;
import org.thongthin.notification.NoticeRow;
import org.thongthin.notification.service.NoticeService;
import org.thongthin.platform.Slice;
import org.thongthin.platform.web.Address;
import org.thongthin.platform.web.Dates;
import org.thongthin.platform.web.Language;
import org.thongthin.platform.web.Messages;

/** What the person was told, the newest first. The words are made here, in the reader's language. */
@Named("notices")
@RequestScoped
public class NoticesPage {

    @EJB
    NoticeService service;

    @Inject
    Address address;

    @Inject
    Messages messages;

    @Inject
    Dates dates;

    @Inject
    Language language;

    private Slice<NoticeRow> rows;

    @PostConstruct
    void load() {
        rows = service.mine(address.getPage());
    }

    public Slice<NoticeRow> getRows() {
        return rows;
    }

    /** Whether one of those shown is unread. */
    public boolean isSomeUnread() {
        return rows.rows().stream().anyMatch(row -> !row.isRead());
    }

    public String words(NoticeRow row) {
        return messages.format(
                "notification",
                "notice." + row.kind(),
                language.getLocale(),
                row.code(),
                row.nameIn(language.getLocale()),
                dates.due(row.day()));
    }

    public String icon(NoticeKind kind) {
        return switch (kind) {
            case COURSE_ASSIGNED -> "book";
            case ASSIGNMENT_WITHDRAWN -> "info";
            case CANDIDACY_RETURNED -> "edit";
            case CERTIFIED, ENDORSEMENT_GIVEN -> "award";
            case CANDIDACY_REJECTED, AWARD_REVOKED -> "bad";
            case AWARD_EXPIRING, RENEWAL_OPEN -> "clock";
            case ENDORSEMENT_ASKED -> "people";
        };
    }
}
