package org.thongthin.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.thongthin.people.SignedIn;
import org.thongthin.people.Visitor;
import org.thongthin.people.service.AccountService;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.SqlCount;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Inside the server: does something as the person of a login, with the roles granted today, as a request of theirs would. */
@ApplicationScoped
public class Acting {

    @Inject
    AccountService accounts;

    @Inject
    Caller caller;

    /** A step of a test; may throw what it likes. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    public <T> T as(Login login, Callable<T> action) throws Exception {
        Visitor visitor = accounts.visitor(new SignedIn(login.accountId(), login.personId(), 0))
                .orElseThrow(() -> new IllegalStateException("the account is closed, or its password was changed"));
        caller.become(visitor.personId(), visitor.grants());
        Set<String> names = visitor.grants().keySet().stream().map(Enum::name).collect(Collectors.toSet());
        RoleMapper roles = RoleMapper.constant(Roles.fromSet(names));
        try {
            return SecurityDomain.getCurrent()
                    .createAdHocIdentity(new NamePrincipal(String.valueOf(visitor.personId())))
                    .withDefaultRoleMapper(roles)
                    .runAs(action);
        } finally {
            caller.become(null, Map.of());
        }
    }

    /** As jobs and seeders act: no person, the role of the system. */
    public <T> T asSystem(Callable<T> action) throws Exception {
        RoleMapper roles = RoleMapper.constant(Roles.fromSet(Set.of(Role.IS_SYSTEM)));
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal("system"))
                .withDefaultRoleMapper(roles)
                .runAs(action);
    }

    public void as(Login login, Step step) throws Exception {
        as(login, () -> {
            step.run();
            return null;
        });
    }

    /** How many SQL statements Hibernate sends while this person does something; the sign-in check is not counted. */
    public int statements(Login login, Step step) throws Exception {
        return as(login, () -> {
            SqlCount.setBack();
            step.run();
            return SqlCount.get();
        });
    }
}
