package org.thongthin.people;

import org.thongthin.platform.Role;

/** What an administrator wants to grant: a role within the organisation of this code and all below, for a period. */
public record GrantDraft(Long personId, Role role, String organisationCode, Period period) {}
