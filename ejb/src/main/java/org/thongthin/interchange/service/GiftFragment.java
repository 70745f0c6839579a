package org.thongthin.interchange.service;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a question file as it stands there, escapes included, with the line on which it begins. */
record GiftFragment(String raw, int line) {

    /** The first place, from an index on, where a string stands without a backslash before it; -1: nowhere. */
    int find(String wanted, int from) {
        for (int i = from; i < raw.length(); i++) {
            if (raw.startsWith(wanted, i)) {
                return i;
            }
            if (raw.charAt(i) == '\\') {
                i++;
            }
        }
        return -1;
    }

    /** The first place, from an index on, of any of these characters without a backslash before it; -1: nowhere. */
    int findAny(String characters, int from) {
        for (int i = from; i < raw.length(); i++) {
            if (characters.indexOf(raw.charAt(i)) >= 0) {
                return i;
            }
            if (raw.charAt(i) == '\\') {
                i++;
            }
        }
        return -1;
    }

    GiftFragment sub(int from, int to) {
        return new GiftFragment(raw.substring(from, to), lineAt(from));
    }

    GiftFragment from(int from) {
        return sub(from, raw.length());
    }

    GiftFragment to(int to) {
        return sub(0, to);
    }

    int lineAt(int index) {
        return line
                + (int) raw.substring(0, index).chars().filter(c -> c == '\n').count();
    }

    /** Without white space at both ends. */
    GiftFragment trimmed() {
        int start = 0;
        while (start < raw.length() && Character.isWhitespace(raw.charAt(start))) {
            start++;
        }
        return new GiftFragment(raw.substring(start).stripTrailing(), lineAt(start));
    }

    boolean isBlank() {
        return raw.isBlank();
    }

    /** Cut before every one of these characters; what stands before the first of them is left out. */
    List<GiftFragment> cutBefore(String characters) {
        List<GiftFragment> pieces = new ArrayList<>();
        int start = findAny(characters, 0);
        while (start >= 0) {
            int end = findAny(characters, start + 1);
            pieces.add(end < 0 ? from(start) : sub(start, end));
            start = end;
        }
        return pieces;
    }
}
