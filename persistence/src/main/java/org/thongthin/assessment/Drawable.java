package org.thongthin.assessment;

/** An item that may be drawn: which version, for which draw (position), at which level. */
public record Drawable(Long questionVersionId, Integer draw, CognitiveLevel level) {}
