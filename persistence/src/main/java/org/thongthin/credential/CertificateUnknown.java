package org.thongthin.credential;

import org.thongthin.platform.NotFound;

/** No award under this code, or the check code does not belong to the serial: nobody can tell which. */
public class CertificateUnknown extends NotFound {

    /** Who verifies has a paper in the hand: what it means is said, and for every reason in the same words. */
    @Override
    public String getProblem() {
        return "CertificateUnknown";
    }
}
