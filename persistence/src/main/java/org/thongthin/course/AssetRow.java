package org.thongthin.course;

/** Where the bytes of an asset are and what they are. */
public record AssetRow(String sha256, String mediaType, Long bytes) {}
