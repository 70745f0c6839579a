package org.thongthin.credential.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.thongthin.credential.Verification;
import org.thongthin.credential.service.VerificationService;
import org.thongthin.platform.web.RequestFacts;

/** Verification by the public: by the code of the QR, or by serial and check code. */
@Named("verify")
@RequestScoped
public class VerifyPage {

    @EJB
    VerificationService verification;

    @Inject
    HttpServletRequest request;

    private String serial;
    private String check;
    private Verification found;

    /** From the form; the page then shows what was found. */
    public void lookUp() {
        found = verification.bySerial(serial, check);
    }

    /** What the code in the address, or the form, led to; null before anybody asked. */
    public Verification getFound() {
        String code = RequestFacts.parameter(request, "code");
        if (found == null && code != null) {
            found = verification.byCode(code);
        }
        return found;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getCheck() {
        return check;
    }

    public void setCheck(String check) {
        this.check = check;
    }
}
