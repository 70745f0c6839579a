package org.thongthin.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.thongthin.certification.AwardExpiring;
import org.thongthin.certification.AwardIssued;
import org.thongthin.certification.Reminder;
import org.thongthin.notification.NoticeKind;
import org.thongthin.notification.service.NoticeWriter.About;

/** Tells people of the awards they were given and of those that end before long. */
@ApplicationScoped
class CertificationNotices {

    @Inject
    NoticeWriter notices;

    void awarded(@Observes AwardIssued event) {
        notices.tell(
                event.personId(),
                NoticeKind.CERTIFIED,
                new About(award(event.awardId()), event.serial(), null, null, null));
    }

    void expiring(@Observes AwardExpiring event) {
        notices.tell(
                event.personId(),
                event.reminder() == Reminder.WINDOW_OPEN ? NoticeKind.RENEWAL_OPEN : NoticeKind.AWARD_EXPIRING,
                new About(
                        award(event.awardId()) + ":" + event.reminder(),
                        event.serial(),
                        event.level(),
                        event.validThrough(),
                        null));
    }

    private static String award(Long awardId) {
        return "award:" + awardId;
    }
}
