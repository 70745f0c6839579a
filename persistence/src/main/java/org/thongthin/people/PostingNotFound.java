package org.thongthin.people;

import org.thongthin.platform.NotFound;

/** There is no such posting, or not in the scope of the role. */
public class PostingNotFound extends NotFound {}
