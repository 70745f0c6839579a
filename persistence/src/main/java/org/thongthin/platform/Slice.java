package org.thongthin.platform;

import java.util.List;

/**
 * One page of a list, with how long the whole is.
 *
 * @param page from 0
 * @param size most rows a page
 * @param total of all pages
 */
public record Slice<T>(List<T> rows, int page, int size, long total) {

    public Slice {
        rows = List.copyOf(rows);
    }

    public boolean first() {
        return page == 0;
    }

    public boolean last() {
        return (long) (page + 1) * size >= total;
    }

    /** Number of the first row shown, from 1; 0 in an empty list. */
    public long from() {
        return rows.isEmpty() ? 0 : (long) page * size + 1;
    }

    public long through() {
        return (long) page * size + rows.size();
    }
}
