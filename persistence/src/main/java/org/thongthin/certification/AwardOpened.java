package org.thongthin.certification;

/** Event: HR looked at another person's award; path: where that person works. */
public record AwardOpened(Long awardId, Long personId, String serial, String path) {}
