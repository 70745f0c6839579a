package org.thongthin.learning;

/** The proof of recorded hours. */
public record TrainingFile(Long personId, String sha256, String mediaType, Long bytes, String name) {}
