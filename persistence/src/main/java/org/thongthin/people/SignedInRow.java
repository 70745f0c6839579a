package org.thongthin.people;

import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Role;

/**
 * The signed-in person as of now, one row a role grant; role and path are null where there is none, organisation where there is
 * no posting today.
 *
 * @param unread how much of what the person was told is unread
 */
public record SignedInRow(
        Long personId,
        Bilingual name,
        Bilingual givenName,
        Bilingual organisation,
        AccountState state,
        Integer sessionEpoch,
        String language,
        Integer noticeVersion,
        Role role,
        String path,
        Integer unread) {}
