package org.thongthin.people;

import java.util.List;
import java.util.Map;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Role;

/** Who is signed in, as the header shows it; organisation is null without a posting today; unread: notices. */
public record Visitor(
        Long personId,
        Bilingual name,
        Bilingual givenName,
        Bilingual organisation,
        String language,
        int noticeVersion,
        int unread,
        Map<Role, List<String>> grants) {}
