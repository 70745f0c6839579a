package org.thongthin.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thongthin.notification.NoticeKind;
import org.thongthin.platform.web.Routes;

/** Whatever somebody is told leads to a page of the product. */
class NoticeLinksTest {

    @ParameterizedTest
    @EnumSource
    void everyNoticeLeadsSomewhere(NoticeKind kind) {
        assertTrue(Routes.match(kind.link("SO-101")).isPresent());
    }
}
