package org.thongthin.interchange.service;

import org.commonmark.node.CustomBlock;

/** A box of a lesson, in the source a quotation that begins with its kind, such as {@code [!NOTE] title}. */
final class LessonBox extends CustomBlock {

    /** Each with the title and the icon that it has unless the author gives a title. */
    enum Kind {
        QUESTION("คำถามชวนคิด", "t-i-idea"),
        CASE("กรณีศึกษา", "t-i-doc"),
        NOTE("ข้อสังเกต", "t-i-info"),
        KEYPOINTS("จำข้อสำคัญไว้", "");

        private final String title;
        private final String icon;

        Kind(String title, String icon) {
            this.title = title;
            this.icon = icon;
        }

        String icon() {
            return icon;
        }
    }

    private final Kind kind;
    private final String title;

    LessonBox(Kind kind, String title) {
        this.kind = kind;
        this.title = title.isEmpty() ? kind.title : title;
    }

    Kind kind() {
        return kind;
    }

    String title() {
        return title;
    }
}
