package org.thongthin.organisation;

/** Event: an organisation was made, changed or ended. */
public record OrganisationChanged(Long organisationId, String path, Change change, String code) {

    public enum Change {
        CREATED,
        EDITED,
        ENDED
    }
}
