package org.thongthin.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** A notice; all but id, kind and at may be null. readAt null: unread. */
public record NoticeRow(
        Long id,
        NoticeKind kind,
        Instant at,
        String code,
        String nameTh,
        String nameEn,
        LocalDate day,
        String reason,
        Instant readAt) {

    /** The name of what it is about, in this language; its code where it has no name. */
    public String nameIn(Locale locale) {
        String name = "en".equals(locale.getLanguage()) ? nameEn : nameTh;
        return name == null ? code : name;
    }

    public boolean isRead() {
        return readAt != null;
    }

    /** Where it leads. */
    public String link() {
        return kind.link(code);
    }
}
