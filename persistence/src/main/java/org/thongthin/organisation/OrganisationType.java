package org.thongthin.organisation;

import java.util.Set;

/** Kinds of nodes: the seven kinds of LGO, and what lies above, below and beside them. */
public enum OrganisationType {
    COUNTRY,
    DEPARTMENT,
    PROVINCE,
    /** องค์การบริหารส่วนจังหวัด */
    PAO,
    /** เทศบาลนคร */
    CITY_MUNICIPALITY,
    /** เทศบาลเมือง */
    TOWN_MUNICIPALITY,
    /** เทศบาลตำบล */
    SUBDISTRICT_MUNICIPALITY,
    /** องค์การบริหารส่วนตำบล */
    SAO,
    /** กรุงเทพมหานคร */
    BANGKOK,
    /** เมืองพัทยา */
    PATTAYA,
    DIVISION,
    PARTNER;

    private static final Set<OrganisationType> LGO =
            Set.of(PAO, CITY_MUNICIPALITY, TOWN_MUNICIPALITY, SUBDISTRICT_MUNICIPALITY, SAO, BANGKOK, PATTAYA);

    /** Whether it is one of the seven kinds of local government organisation. */
    public boolean isLgo() {
        return LGO.contains(this);
    }

    /** Whether a node of this kind may stand directly below one of that kind. */
    public boolean fitsBelow(OrganisationType parent) {
        return switch (this) {
            case COUNTRY -> false;
            case DEPARTMENT, PROVINCE, BANGKOK, PARTNER -> parent == COUNTRY;
            case DIVISION -> parent.isLgo() || parent == DEPARTMENT || parent == DIVISION;
            default -> parent == PROVINCE;
        };
    }
}
