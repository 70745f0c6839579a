package org.thongthin.reporting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.organisation.service.Places;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;
import org.thongthin.platform.ThaiDates;
import org.thongthin.reporting.OverdueCourse;
import org.thongthin.reporting.StaffAward;
import org.thongthin.reporting.StaffMember;
import org.thongthin.reporting.StaffQueries;
import org.thongthin.reporting.StaffRow;
import org.thongthin.reporting.StaffStage;
import org.thongthin.reporting.Stage;

/** A supervisor's own staff: whose posting of today names the caller, within the scope of the role. */
@Stateless
@RolesAllowed(Role.IS_SUPERVISOR)
public class StaffService {

    private static final int SIZE = 20;

    @Inject
    StaffQueries queries;

    @Inject
    Programmes programmes;

    @Inject
    Places places;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** at: code of the place; blank: the widest one of the caller */
    public Slice<StaffMember> staff(String at, int page) {
        String subtree = places.of(Role.SUPERVISOR, at).subtree();
        LocalDate today = ThaiDates.today(clock);
        List<StaffRow> rows = queries.staff(caller.getPersonId(), subtree, today, Page.page(SIZE, page));
        List<Long> ids = rows.stream().map(StaffRow::personId).toList();
        List<ProgrammeRow> all = programmes.all();
        List<StaffStage> stages = queries.stages(ids);
        List<StaffAward> awards = queries.awards(ids);
        List<OverdueCourse> overdue = queries.overdue(ids, today);
        List<StaffMember> members = rows.stream()
                .map(row -> new StaffMember(
                        row,
                        all.stream()
                                .map(programme -> state(row.personId(), programme, stages, awards, today))
                                .toList(),
                        overdue.stream()
                                .filter(course -> course.personId().equals(row.personId()))
                                .toList()))
                .toList();
        return new Slice<>(members, page, SIZE, queries.count(caller.getPersonId(), subtree, today));
    }

    private static StaffMember.State state(
            Long personId, ProgrammeRow programme, List<StaffStage> stages, List<StaffAward> awards, LocalDate today) {
        Optional<StaffStage> stage = stages.stream()
                .filter(row ->
                        row.personId().equals(personId) && row.programmeCode().equals(programme.code()))
                .findFirst();
        Optional<StaffAward> award = awards.stream()
                .filter(row ->
                        row.personId().equals(personId) && row.programmeCode().equals(programme.code()))
                .findFirst();
        return new StaffMember.State(
                programme.name(),
                stage.map(row -> Stage.valueOf(row.state().name())).orElse(Stage.NONE),
                award.map(row -> row.standingOn(today)).orElse(null));
    }
}
