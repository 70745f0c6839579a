package org.thongthin.course;

/** Who made a version: the product, from its shipped content, or a trainer. */
public enum VersionOrigin {
    SHIPPED,
    AUTHORED
}
