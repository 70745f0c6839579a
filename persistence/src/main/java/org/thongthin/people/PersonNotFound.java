package org.thongthin.people;

import org.thongthin.platform.NotFound;

/** There is no such person, or not in the scope of the role. */
public class PersonNotFound extends NotFound {}
