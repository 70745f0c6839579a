package org.thongthin.certification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;
import org.thongthin.certification.Award;
import org.thongthin.certification.AwardExpiring;
import org.thongthin.certification.AwardReminder;
import org.thongthin.certification.AwardReminders;
import org.thongthin.certification.EndingAward;
import org.thongthin.certification.Reminder;

/**
 * The transactions of {@link ExpiryAnnouncer}, some awards each. Open at the outer door: it does only what the calendar has decided,
 * and nothing twice.
 */
@Stateless
@PermitAll
public class ExpiryReminders {

    private static final int AT_ONCE = 100;

    @Inject
    AwardReminders reminders;

    @Inject
    Event<AwardExpiring> expiring;

    @Inject
    Clock clock;

    public List<Integer> windows() {
        return reminders.windows();
    }

    /**
     * Gives a reminder that is due on the day to some who have not got it.
     *
     * @param windowMonths of the programmes meant; 0: all
     * @return whether there may be more of them
     */
    public boolean some(Reminder reminder, int windowMonths, LocalDate today) {
        List<EndingAward> due = reminders.due(
                today,
                reminder.latestThrough(today, windowMonths),
                windowMonths,
                reminder.satisfiedBy(),
                Page.first(AT_ONCE));
        for (EndingAward award : due) {
            reminders
                    .entityManager()
                    .persist(new AwardReminder(
                            reminders.entityManager().getReference(Award.class, award.id()),
                            reminder,
                            clock.instant()));
            expiring.fire(new AwardExpiring(
                    award.id(), award.personId(), award.serial(), award.level(), award.validThrough(), reminder));
        }
        return due.size() == AT_ONCE;
    }
}
