package org.thongthin.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.thongthin.certification.AwardIssued;
import org.thongthin.certification.AwardRevoked;
import org.thongthin.certification.CandidacyMoved;
import org.thongthin.certification.CandidacyState;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.Organisations;
import org.thongthin.people.Period;
import org.thongthin.people.Person;
import org.thongthin.people.PersonChanged;
import org.thongthin.people.PositionType;
import org.thongthin.people.Posting;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.ThaiDates;

@ApplicationScoped
@Transactional
public class GivenStandingsInServer implements GivenStandings {

    @Inject
    EntityManager entityManager;

    @Inject
    Organisations organisations;

    @Inject
    Event<PersonChanged> changed;

    @Inject
    Event<CandidacyMoved> moved;

    @Inject
    Event<AwardIssued> issued;

    @Inject
    Event<AwardRevoked> revoked;

    @Inject
    Clock clock;

    @Override
    public String programme() {
        String code = "ZR-" + RandomCodes.ofLength(8);
        run(
                "insert into programme (code, serial_prefix, tier) values (:code, :prefix, 1)",
                Map.of("code", code, "prefix", RandomCodes.ofLength(4)));
        run(
                """
                insert into programme_version (programme_id, number, name_th, name_en, subtitle_th, subtitle_en, issuer_th, issuer_en,
                    signer_th, signer_en, signer_position_th, signer_position_en, decision, validity_months, window_months,
                    grace_months, published_at, sha256)
                select id, 1, 'ระดับทดสอบ', 'Test Level', 'คำรอง', 'Subtitle', 'ผู้ออก', 'Issuer', 'ผู้ลงนาม', 'Signer', 'ตำแหน่ง',
                    'Position', 'AUTOMATIC', 36, 3, 1, utc_timestamp(6), sha2(code, 256)
                from programme where code = :code""",
                Map.of("code", code));
        run(
                """
                insert into requirement (programme_version_id, position, kind)
                select v.id, 1, 'ALL_OF' from programme_version v join programme p on p.id = v.programme_id where p.code = :code""",
                Map.of("code", code));
        run(
                """
                update programme p join programme_version v on v.programme_id = p.id set p.current_version_id = v.id
                where p.code = :code""",
                Map.of("code", code));
        return code;
    }

    @Override
    public void withdraw(String programme) {
        run("update programme set current_version_id = null where code = :code", Map.of("code", programme));
    }

    @Override
    public Long candidacy(Long personId, String programme, String state) {
        Long id = begin(personId, programme, state);
        moved.fire(new CandidacyMoved(id, personId, programme, null, null, CandidacyState.valueOf(state), null, null));
        return id;
    }

    private Long begin(Long personId, String programme, String state) {
        run(
                """
                insert into candidacy (person_id, programme_id, programme_version_id, period, state, open_marker, started_at, version)
                select :person, v.programme_id, v.id,
                    1 + (select coalesce(max(c.period), 0) from candidacy c where c.person_id = :person and c.programme_id = p.id),
                    :state, if(:open, 1, null), utc_timestamp(6), 0
                from programme_version v join programme p on p.id = v.programme_id where p.code = :code""",
                Map.of(
                        "person",
                        personId,
                        "code",
                        programme,
                        "state",
                        state,
                        "open",
                        CandidacyState.valueOf(state).isOpen()));
        return ((Number) entityManager
                        .createNativeQuery("select last_insert_id()")
                        .getSingleResult())
                .longValue();
    }

    @Override
    public Long award(Long personId, String programme, LocalDate issuedOn, LocalDate validThrough) {
        Long candidacy = begin(personId, programme, "CERTIFIED");
        String serial = "ZR-" + RandomCodes.ofLength(20);
        run(
                """
                insert into award (candidacy_id, person_id, programme_id, programme_version_id, fiscal_year, number, serial,
                    verify_code, check_code, holder_th, holder_en, organisation_th, organisation_en, organisation_path, issued_on,
                    valid_through, issued_at, demonstration)
                select c.id, c.person_id, c.programme_id, c.programme_version_id, 2569, c.id, :serial, :verify, 'AAAAAAAA', p.name_th,
                    p.name_en, 'หน่วยงาน', 'Organisation', '/1/', :issued, :through, utc_timestamp(6), true
                from candidacy c join person p on p.id = c.person_id where c.id = :candidacy""",
                Map.of(
                        "serial",
                        serial,
                        "verify",
                        RandomCodes.ofLength(26),
                        "issued",
                        issuedOn,
                        "through",
                        validThrough,
                        "candidacy",
                        candidacy));
        Long id = entityManager
                .createQuery("select a.id from Award a where a.serial = :serial", Long.class)
                .setParameter("serial", serial)
                .getSingleResult();
        issued.fire(new AwardIssued(id, personId, serial, "/1/", clock.instant()));
        return id;
    }

    @Override
    public void revoke(Long awardId, LocalDate from) {
        run(
                """
                insert into revocation (award_id, revoked_on, revoked_at, revoked_by, reason)
                select a.id, :from, utc_timestamp(6), a.person_id, 'ทดสอบ' from award a where a.id = :award""",
                Map.of("award", awardId, "from", from));
        Object[] award = entityManager
                .createQuery("select a.person.id, a.serial from Award a where a.id = :id", Object[].class)
                .setParameter("id", awardId)
                .getSingleResult();
        revoked.fire(new AwardRevoked(awardId, (Long) award[0], (String) award[1], "/1/", "ทดสอบ"));
    }

    @Override
    public Long division(Long organisation) {
        Organisation parent = entityManager.find(Organisation.class, organisation);
        return below(parent, OrganisationType.DIVISION, "กองทดสอบ ", "Test Division ");
    }

    @Override
    public Long neighbour(Long municipality) {
        String path = entityManager
                .createQuery("select o.path from Organisation o where o.id = :id", String.class)
                .setParameter("id", municipality)
                .getSingleResult();
        Organisation province = entityManager.find(Organisation.class, Long.valueOf(path.split("/")[2]));
        return below(province, OrganisationType.SAO, "องค์การบริหารส่วนตำบลทดสอบ ", "Test SAO ");
    }

    private Long below(Organisation parent, OrganisationType type, String th, String en) {
        String code = RandomCodes.ofLength(8);
        Organisation made = new Organisation(
                organisations.nextId(),
                parent,
                type,
                "T" + code,
                new Bilingual(th + code, en + code),
                today().minusYears(5));
        entityManager.persist(made);
        return made.getId();
    }

    @Override
    public Long person(String nameTh, String nameEn, Long organisation, LocalDate from, LocalDate through) {
        Person person = new Person(new Bilingual(nameTh, nameEn), new Bilingual("ทดสอบ", "Thotsop"), null);
        person.markAsDemonstration();
        entityManager.persist(person);
        posting(person.getId(), organisation, from, through);
        return person.getId();
    }

    @Override
    public void posting(Long personId, Long organisation, LocalDate from, LocalDate through) {
        entityManager.persist(new Posting(
                entityManager.find(Person.class, personId),
                entityManager.find(Organisation.class, organisation),
                new Bilingual("นักทดสอบ", "Tester"),
                PositionType.values()[(int) (personId % PositionType.values().length)],
                new Period(from, through)));
    }

    @Override
    public void tell(Long personId) {
        changed.fire(new PersonChanged(personId));
    }

    @Override
    public String code(Long organisation) {
        return entityManager.find(Organisation.class, organisation).getCode();
    }

    @Override
    public LocalDate today() {
        return ThaiDates.today(clock);
    }

    private void run(String sql, Map<String, ?> values) {
        var query = entityManager.createNativeQuery(sql);
        values.forEach(query::setParameter);
        query.executeUpdate();
    }
}
