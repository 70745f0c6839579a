package org.thongthin.certification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.thongthin.certification.Reminder;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.service.Job;

/**
 * Reminds holders 90, 60 and 30 days before an award's last day, and when its renewal window opens. It asks what is due by today and was
 * not given yet, so that a day on which no node ran is made up for; of several missed reminders only the most urgent is given.
 */
@ApplicationScoped
public class ExpiryAnnouncer implements Job {

    private ExpiryReminders reminders;
    private Clock clock;

    /** For the container's proxy. */
    protected ExpiryAnnouncer() {}

    @Inject
    public ExpiryAnnouncer(ExpiryReminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "announce-expiring-awards";
    }

    /** Several times a day, so that midnight in Bangkok is met wherever the last run ended. */
    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        LocalDate today = ThaiDates.today(clock);
        for (Reminder reminder : List.of(Reminder.DAYS_30, Reminder.DAYS_60, Reminder.DAYS_90)) {
            all(reminder, 0, today);
        }
        reminders.windows().forEach(months -> all(Reminder.WINDOW_OPEN, months, today));
    }

    private void all(Reminder reminder, int windowMonths, LocalDate today) {
        boolean more = true;
        while (more) {
            more = reminders.some(reminder, windowMonths, today);
        }
    }
}
