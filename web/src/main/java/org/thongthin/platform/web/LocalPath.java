package org.thongthin.platform.web;

/** Addresses to go back to, as a visitor may have forged them. */
public final class LocalPath {

    private LocalPath() {}

    /** The path if it is one of this product and nothing else; otherwise the fallback. */
    public static String of(String asked, String fallback) {
        boolean local = asked != null
                && asked.startsWith("/")
                && !asked.startsWith("//")
                && asked.chars().allMatch(c -> c > 0x20 && c != '\\' && c < 0x7F);
        return local ? asked : fallback;
    }
}
