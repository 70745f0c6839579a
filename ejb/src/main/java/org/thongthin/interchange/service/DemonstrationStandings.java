package org.thongthin.interchange.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.thongthin.certification.Award;
import org.thongthin.certification.Candidacy;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.ProgrammeVersion;
import org.thongthin.certification.Revocation;
import org.thongthin.content.service.ContentStore;
import org.thongthin.course.CourseVersion;
import org.thongthin.course.Courses;
import org.thongthin.people.Person;
import org.thongthin.people.Posting;
import org.thongthin.platform.ThaiDates;

/**
 * Lets most of the invented people have gone their way already, so that lists and dashboards show every state: the same ones at every
 * first start, at days counted back from it. The first twenty have begun nothing: somebody trying the product out begins as one of them.
 * Open to the seeder alone: nothing outside calls it.
 */
@Stateless
@PermitAll
public class DemonstrationStandings {

    private static final int UNTOUCHED = 20;
    private static final int KINDS = 12;

    @Inject
    Certifications certifications;

    @Inject
    Courses courses;

    @Inject
    ContentStore contents;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** What the paths lead through. */
    private record Steps(
            ProgrammeVersion officer, CourseVersion first, ProgrammeVersion champion, CourseVersion second) {}

    /** Does nothing where anybody has begun anything. */
    public void load() {
        long begun = entityManager
                .createQuery("select count(c) from Candidacy c", Long.class)
                .getSingleResult();
        if (begun > 0) {
            return;
        }
        Steps steps = new Steps(
                programme("SMART-OFFICER"), course("SO-101"), programme("INNOVATION-CHAMPION"), course("IC-201"));
        DemonstrationPath.Others others = new DemonstrationPath.Others(
                person("hr900"), person("head001"), contents.keep(blankPage(), "application/pdf"));
        List<Object[]> people = entityManager
                .createQuery(
                        """
                        select p, g from Posting g join g.person p join Account a on a.person = p
                        where a.username like 'officer%' order by a.username""",
                        Object[].class)
                .getResultList();
        for (int i = UNTOUCHED; i < people.size(); i++) {
            Posting posting = (Posting) people.get(i)[1];
            DemonstrationPath path = new DemonstrationPath(
                    certifications,
                    (Person) people.get(i)[0],
                    posting.getOrganisation(),
                    posting.getPeriod().getFrom(),
                    others);
            go(path, steps, others, i - UNTOUCHED);
        }
    }

    private void go(DemonstrationPath path, Steps steps, DemonstrationPath.Others others, int index) {
        int kind = index % KINDS;
        int round = index / KINDS;
        if (kind <= 2) {
            path.wins(steps.officer(), steps.first(), daysAgo(60 + index * 4));
        } else if (kind == 3) {
            path.wins(steps.officer(), steps.first(), threeYearsAgo(5 + round * 6));
        } else if (kind == 4) {
            Award award = path.wins(steps.officer(), steps.first(), threeYearsAgo(-10 - round * 15));
            if (round == 0) {
                entityManager.persist(
                        new Revocation(award, others.hr(), "ออกให้โดยคลาดเคลื่อน (ข้อมูลสาธิต)", daysAgo(200)));
            }
        } else if (kind <= 6) {
            path.studies(steps.first(), 2 + round % 9, daysAgo(30 + round));
            path.begins(steps.officer(), daysAgo(30 + round));
        } else if (kind == 7) {
            path.wins(steps.officer(), steps.first(), daysAgo(300 + round * 20));
            path.studies(steps.second(), 3 + round % 8, daysAgo(25 + round));
            path.begins(steps.champion(), daysAgo(25 + round));
        } else if (kind == 8) {
            path.wins(steps.officer(), steps.first(), daysAgo(400 + round * 20));
            decided(path, path.isReady(steps.champion(), steps.second(), daysAgo(14 + round)), others, round);
        } else if (kind == 9) {
            champion(path, steps, others, round);
        }
    }

    private void decided(DemonstrationPath path, Candidacy candidacy, DemonstrationPath.Others others, int round) {
        Instant at = daysAgo(3 + round);
        if (round % 6 == 5) {
            return;
        }
        path.submits(candidacy, daysAgo(10 + round));
        switch (round % 6) {
            case 2 -> path.moves(candidacy.giveBack(others.hr(), "ขอผลที่วัดได้ก่อนและหลังโครงการ (ข้อมูลสาธิต)", at));
            case 3 -> path.moves(candidacy.reject(others.hr(), "โครงการยังไม่ได้เริ่ม (ข้อมูลสาธิต)", at));
            case 4 -> candidacy.withdraw(at).ifPresent(path::moves);
            default -> {
                // waits for HR
            }
        }
    }

    private void champion(DemonstrationPath path, Steps steps, DemonstrationPath.Others others, int round) {
        Instant at =
                switch (round % 5) {
                    case 1 -> threeYearsAgo(20 + round * 8);
                    case 2 -> threeYearsAgo(-20);
                    default -> daysAgo(90 + round * 30);
                };
        path.wins(steps.officer(), steps.first(), at.minus(Duration.ofDays(120)));
        Candidacy candidacy = path.isReady(steps.champion(), steps.second(), at.minus(Duration.ofDays(10)));
        path.submits(candidacy, at.minus(Duration.ofDays(8)));
        Award award = path.isCertified(candidacy, at);
        if (round == 4) {
            entityManager.persist(
                    new Revocation(award, others.hr(), "รายงานไม่ใช่ผลงานของผู้ขอ (ข้อมูลสาธิต)", daysAgo(5)));
        }
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    /** So that an award of three years ends after so many days from today; where they are negative it has ended. */
    private Instant threeYearsAgo(int endsInDays) {
        LocalDate day = ThaiDates.today(clock).minusYears(3).plusDays(endsInDays);
        return ZonedDateTime.of(day.atTime(10, 0), ThaiDates.BANGKOK).toInstant();
    }

    private ProgrammeVersion programme(String code) {
        return certifications.programme(code).orElseThrow().getCurrentVersion();
    }

    private CourseVersion course(String code) {
        return courses.withCode(code).orElseThrow().getCurrentVersion();
    }

    private Person person(String username) {
        return entityManager
                .createQuery("select a.person from Account a where a.username = :username", Person.class)
                .setParameter("username", username)
                .getSingleResult();
    }

    private static byte[] blankPage() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
