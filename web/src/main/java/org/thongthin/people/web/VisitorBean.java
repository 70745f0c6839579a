package org.thongthin.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.thongthin.people.Visitor;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.web.Language;

/** Who looks at the page, for the shell. */
@Named("visitor")
@RequestScoped
public class VisitorBean {

    private static final Set<Role> WORKING = Set.of(Role.TRAINER, Role.HR, Role.SUPERVISOR, Role.ADMIN);

    @Inject
    Caller caller;

    @Inject
    Language language;

    private Visitor visitor;

    void is(Visitor found) {
        visitor = found;
        language.startWith(found.language());
    }

    public boolean isSignedIn() {
        return visitor != null;
    }

    /** Whom the page is made for; null where nobody is signed in. */
    public Long getPersonId() {
        return visitor == null ? null : visitor.personId();
    }

    public String getGivenName() {
        return visitor == null ? "" : visitor.givenName().in(language.getLocale());
    }

    /** How many notices are unread. */
    public int getUnread() {
        return visitor == null ? 0 : visitor.unread();
    }

    public String getName() {
        return visitor == null ? "" : visitor.name().in(language.getLocale());
    }

    /** The organisation of today's posting, empty without one. */
    public String getOrganisation() {
        return visitor == null || visitor.organisation() == null
                ? ""
                : visitor.organisation().in(language.getLocale());
    }

    /** Whether the menu shows what officers use. */
    public boolean isOfficer() {
        return caller.getRoles().contains(Role.OFFICER);
    }

    /** Whether the menu has more than what officers use; then a phone shows it below the page. */
    public boolean isWorking() {
        return caller.getRoles().stream().anyMatch(WORKING::contains);
    }

    /** Whether the menu shows what trainers use. */
    public boolean isTrainer() {
        return caller.getRoles().contains(Role.TRAINER);
    }

    /** Whether the menu shows what HR uses. */
    public boolean isHr() {
        return caller.getRoles().contains(Role.HR);
    }

    /** Whether the menu shows what supervisors use. */
    public boolean isSupervisor() {
        return caller.getRoles().contains(Role.SUPERVISOR);
    }

    /** Whether the menu shows what administrators use. */
    public boolean isAdmin() {
        return caller.getRoles().contains(Role.ADMIN);
    }
}
