package org.thongthin.credential.service;

/**
 * One line of text after shaping: glyphs in drawing order with their places relative to the line's start, in em, y
 * upwards.
 *
 * @param text what the glyphs say, in logical order
 */
record ShapedText(String text, Typeface face, int[] glyphs, float[] xs, float[] ys, float width) {}
