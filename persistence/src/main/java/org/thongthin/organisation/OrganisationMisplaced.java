package org.thongthin.organisation;

import org.thongthin.platform.BusinessException;

/** This kind of organisation cannot stand at this place of the tree. Argument: its code. */
public class OrganisationMisplaced extends BusinessException {
    public OrganisationMisplaced(String code) {
        super(code);
    }
}
