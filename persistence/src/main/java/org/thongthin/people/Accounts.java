package org.thongthin.people;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.thongthin.platform.Bilingual;

public interface Accounts {

    EntityManager entityManager();

    @HQL(
            "select a.id, a.person.id, a.passwordHash, a.state, a.sessionEpoch from Account a where a.username = :username")
    Optional<Credential> credential(String username);

    @HQL("where person.id = :personId")
    Optional<Account> ofPerson(Long personId);

    @HQL(
            """
            select p.id, p.name, p.givenName, o.name, a.state, a.sessionEpoch, a.language, a.noticeVersion, r.role, r.path,
                coalesce(u.unread, 0)
            from Account a join a.person p
            left join UnreadCount u on u.personId = p.id
            left join Posting g on g.person = p and g.period.from <= :today
                and (g.period.through is null or g.period.through >= :today)
            left join g.organisation o
            left join RoleGrant r on r.person = p and r.period.from <= :today
                and (r.period.through is null or r.period.through >= :today) and r.endedAt is null
            where a.id = :accountId
            order by g.period.from desc, g.id desc, r.id""")
    List<SignedInRow> signedIn(Long accountId, LocalDate today);

    @HQL("where username = :username")
    Optional<Account> named(String username);

    @HQL("where tokenHash = :tokenHash")
    Optional<SignInLink> link(String tokenHash);

    @HQL("where account.id = :accountId")
    Optional<SignInLink> linkOf(Long accountId);

    @HQL(
            """
            select a.id, a.username, a.state, a.lastSignInAt, l.expiresAt, l.usedAt
            from Account a left join SignInLink l on l.account = a where a.person.id = :personId""")
    Optional<AccountRow> row(Long personId);

    @HQL("select count(a) from Account a")
    Long count();

    @HQL("where subject in :subjects")
    List<SignInThrottle> throttles(List<String> subjects);

    @HQL("delete from SignInThrottle where subject = :subject")
    int forget(String subject);

    @HQL(
            """
            select o.name from Posting g join g.organisation o
            where g.person.id = :personId and g.period.from <= :day
                and (g.period.through is null or g.period.through >= :day)
            order by g.period.from desc, g.id desc""")
    List<Bilingual> organisationsOn(Long personId, LocalDate day);
}
