package org.thongthin.certification;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

public interface AwardReminders {

    EntityManager entityManager();

    /** The lengths of renewal windows in use, in months. */
    @HQL("select distinct v.windowMonths from ProgrammeVersion v where v.windowMonths > 0 order by v.windowMonths")
    List<Integer> windows();

    /** Awards valid on the day that end by then, neither revoked nor renewed, whose holders were told none of these. */
    @HQL(
            """
            select a.id, a.person.id, a.serial, v.name, a.validThrough
            from Award a join a.programmeVersion v
            where a.validThrough >= :today and a.validThrough <= :until and (:window = 0 or v.windowMonths = :window)
                and not exists (select 1 from Revocation r where r.award = a)
                and not exists (select 1 from Award n where n.person = a.person and n.programme = a.programme
                    and n.validThrough > a.validThrough and not exists (select 1 from Revocation s where s.award = n))
                and not exists (select 1 from AwardReminder x where x.award = a and x.reminder in :told)
            order by a.validThrough, a.id""")
    List<EndingAward> due(LocalDate today, LocalDate until, int window, List<Reminder> told, Page page);
}
