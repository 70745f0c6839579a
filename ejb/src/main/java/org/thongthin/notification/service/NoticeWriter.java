package org.thongthin.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.query.NativeQuery;
import org.thongthin.notification.NoticeKind;
import org.thongthin.notification.Notices;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.service.NativeWrite;

/** Tells a person something once, and keeps the number of unread notices right, in the transaction of what happened. */
@ApplicationScoped
class NoticeWriter {

    private static final int MOST_CHARACTERS = 1_000;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** What a notice is about: key names it for ever; the others may be null. */
    record About(String key, String code, Bilingual name, LocalDate day, String reason) {}

    void tell(Long personId, NoticeKind kind, About about) {
        // ignore: the same thing heard of again, by another node too, is no second notice
        int told = query(
                        "notice",
                        "insert ignore into notice"
                                + " (person_id, kind, subject_key, at, code, name_th, name_en, day, reason)"
                                + " values (:person, :kind, :key, :at, :code, :th, :en, :day, :reason)")
                .setParameter("person", personId)
                .setParameter("kind", kind.name())
                .setParameter("key", about.key())
                .setParameter("at", clock.instant())
                .setParameter("code", about.code(), String.class)
                .setParameter("th", about.name() == null ? null : about.name().getTh(), String.class)
                .setParameter("en", about.name() == null ? null : about.name().getEn(), String.class)
                .setParameter("day", about.day(), LocalDate.class)
                .setParameter("reason", cut(about.reason()), String.class)
                .executeUpdate();
        if (told > 0) {
            query(
                            "unread_count",
                            "insert into unread_count (person_id, unread) values (:person, 1)"
                                    + " on duplicate key update unread = unread + 1")
                    .setParameter("person", personId)
                    .executeUpdate();
        }
    }

    private NativeQuery<?> query(String table, String sql) {
        return NativeWrite.into(table, notices.entityManager(), sql);
    }

    private static String cut(String reason) {
        return reason == null || reason.length() <= MOST_CHARACTERS ? reason : reason.substring(0, MOST_CHARACTERS);
    }

    /** Marks one notice as read, or all of them where id is null; those that were read before stay as they are. */
    void read(Long personId, Long id) {
        int read = query(
                        "notice",
                        "update notice set read_at = :now where person_id = :person and read_at is null"
                                + " and (:one is null or id = :one)")
                .setParameter("now", clock.instant())
                .setParameter("person", personId)
                .setParameter("one", id, Long.class)
                .executeUpdate();
        if (read > 0) {
            query("unread_count", "update unread_count set unread = unread - :read where person_id = :person")
                    .setParameter("read", read)
                    .setParameter("person", personId)
                    .executeUpdate();
        }
    }
}
