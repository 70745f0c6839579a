package org.thongthin.organisation;

import org.thongthin.platform.BusinessException;

/** What somebody wants of an organisation is not possible; each kind has its own message. */
public abstract class OrganisationRefused extends BusinessException {

    protected OrganisationRefused(Object... arguments) {
        super(arguments);
    }

    /** Its last day lies before its first. */
    public static class OrganisationDatesReversed extends OrganisationRefused {}

    /** Another one has this code. Argument: the code. */
    public static class OrganisationCodeTaken extends OrganisationRefused {
        public OrganisationCodeTaken(String code) {
            super(code);
        }
    }

    /** A code is 2 to 40 capital letters, digits and hyphens. */
    public static class OrganisationCodeMisspelt extends OrganisationRefused {}

    /** It has people, or organisations below it, beyond that day. Arguments: how many postings, how many organisations. */
    public static class OrganisationInUse extends OrganisationRefused {
        public OrganisationInUse(long postings, long organisations) {
            super(postings, organisations);
        }
    }

    /** Only an administrator of the place makes or changes what is no division. */
    public static class OrganisationForAdministrators extends OrganisationRefused {}
}
