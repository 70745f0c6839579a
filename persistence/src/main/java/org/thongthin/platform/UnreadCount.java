package org.thongthin.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * How much of what a person was told is unread. Here, because two domains that do not know each other meet in it: notification
 * counts, and people read it with the sign-in check, so that the number on every page costs no statement of its own.
 */
@Entity
@Immutable
public class UnreadCount {

    @Id
    private Long personId;

    private int unread;

    protected UnreadCount() {}

    public int getUnread() {
        return unread;
    }
}
