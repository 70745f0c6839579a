package org.thongthin.people;

import org.thongthin.platform.NotFound;

/** There is no such role grant, or not in the scope of the administrator. */
public class GrantNotFound extends NotFound {}
