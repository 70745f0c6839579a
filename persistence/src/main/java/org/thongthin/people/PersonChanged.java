package org.thongthin.people;

/** Event: a person's name or contact, or one of the person's postings, is another than before. */
public record PersonChanged(Long personId) {}
