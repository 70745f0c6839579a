package org.thongthin.certification;

/** A file of a candidacy to download, and whose it is. */
public record EvidenceFile(
        Long candidacyId, Long personId, String sha256, String mediaType, Long bytes, String fileName) {}
