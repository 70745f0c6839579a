package org.thongthin.people;

/** Event: the set-up of an empty database has made the root of the organisation tree and the first administrator. */
public record CountryFounded(Long organisationId, Long administratorId) {}
