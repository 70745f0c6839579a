package org.thongthin.course;

/** Where a part of an outline is moved. */
public enum Direction {
    UP,
    DOWN
}
