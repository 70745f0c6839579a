package org.thongthin.organisation;

import org.thongthin.platform.NotFound;

/** There is no such organisation, or not in the scope of the role. */
public class OrganisationNotFound extends NotFound {}
