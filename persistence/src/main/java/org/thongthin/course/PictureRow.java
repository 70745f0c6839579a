package org.thongthin.course;

/** A picture of a manuscript, under the name that pages call it by. */
public record PictureRow(String name, String sha256, String mediaType) {}
