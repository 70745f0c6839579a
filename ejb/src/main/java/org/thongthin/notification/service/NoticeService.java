package org.thongthin.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hibernate.query.Page;
import org.thongthin.notification.NoticeNotFound;
import org.thongthin.notification.NoticeRow;
import org.thongthin.notification.Notices;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Slice;

/** One's own notices. Open to everybody at the outer door: each method works on the caller's notices and no others. */
@Stateless
@PermitAll
public class NoticeService {

    private static final int SIZE = 20;

    @Inject
    Notices notices;

    @Inject
    NoticeWriter writer;

    @Inject
    Caller caller;

    /** The newest first. */
    public Slice<NoticeRow> mine(int page) {
        Long me = caller.getPersonId();
        return new Slice<>(notices.of(me, Page.page(SIZE, page)), page, SIZE, notices.count(me));
    }

    /** Marks a notice as read; what it is about is where the reader goes on. */
    public NoticeRow open(Long id) {
        NoticeRow row = notices.one(id, caller.getPersonId()).orElseThrow(NoticeNotFound::new);
        writer.read(caller.getPersonId(), id);
        return row;
    }

    public void readAll() {
        writer.read(caller.getPersonId(), null);
    }
}
