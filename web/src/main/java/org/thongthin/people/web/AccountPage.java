package org.thongthin.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.thongthin.people.PasswordsDiffer;
import org.thongthin.people.SignedIn;
import org.thongthin.people.service.AccountService;

/** My account: the password. */
@Named("account")
@RequestScoped
public class AccountPage {

    @Inject
    AccountService accounts;

    @Inject
    Sessions sessions;

    @Inject
    FacesContext faces;

    private String present;
    private String next;
    private String again;

    public void changePassword() throws IOException {
        if (!next.equals(again)) {
            throw new PasswordsDiffer();
        }
        SignedIn renewed = accounts.changePassword(present.toCharArray(), next.toCharArray());
        ExternalContext external = faces.getExternalContext();
        sessions.begin((HttpServletRequest) external.getRequest(), renewed);
        external.redirect("/account?done=password");
    }

    public int getLeastLength() {
        return AccountService.LEAST_PASSWORD;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
