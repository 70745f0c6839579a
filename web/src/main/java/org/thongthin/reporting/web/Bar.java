package org.thongthin.reporting.web;

/**
 * One bar of a chart, whose table shows the same.
 *
 * @param key which family of texts names it, {@code stage} or {@code stand}; empty: label is the text itself
 * @param label constant of the family, or text
 * @param style what the stylesheet knows it by, empty for none
 * @param href the list that it leads to
 * @param percent of the longest bar, 0–100
 */
public record Bar(String key, String label, String icon, String style, String href, long people, int percent) {

    static int percent(long people, long most) {
        return most == 0 ? 0 : (int) Math.round(100.0 * people / most);
    }

    /** How much of the height is left above it. */
    public int getRest() {
        return 100 - percent;
    }
}
