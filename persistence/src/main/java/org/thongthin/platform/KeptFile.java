package org.thongthin.platform;

/**
 * A file of the file store as somebody downloads it.
 *
 * @param name as it was called when it was sent
 */
public record KeptFile(String sha256, String mediaType, long bytes, String name) {}
