package org.thongthin.organisation;

import org.thongthin.platform.Bilingual;

/** The organisation that a page of the workplace is about: all that lies at it and below it. */
public record Place(Long id, String path, OrganisationType type, String code, Bilingual name) {

    /** What {@code path like} compares with to find everything at this place and below; paths hold neither % nor _. */
    public String subtree() {
        return path + "%";
    }
}
