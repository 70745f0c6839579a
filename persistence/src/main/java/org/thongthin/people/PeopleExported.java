package org.thongthin.people;

/** Event: a list of people left the product as a file. what: which list; organisationPath: of the place that it was about. */
public record PeopleExported(String what, String organisationPath, long rows) {}
