package org.thongthin.reporting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.thongthin.certification.service.CertificationService;
import org.thongthin.people.RecordOpened;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.reporting.PersonRecord;
import org.thongthin.reporting.PersonRecord.Part;
import org.thongthin.reporting.RecordNotFound;

/** The record of one person who works, today, in the caller's scope as HR. That it was opened is an entry of the audit. */
@Stateless
@RolesAllowed(Role.IS_HR)
public class RecordService {

    @Inject
    RecordReader reader;

    @Inject
    CertificationService certifications;

    @Inject
    Event<RecordOpened> opened;

    @Inject
    Caller caller;

    /** @throws RecordNotFound where there is nobody, or not in the scope */
    public PersonRecord open(Long personId, Part part) {
        PersonRecord.Head head = reader.heads(personId).stream()
                .filter(one -> caller.scopeFor(Role.HR).covers(one.path()))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        boolean own = personId.equals(caller.getPersonId());
        if (!own) {
            opened.fire(new RecordOpened(personId, head.path()));
        }
        return new PersonRecord(
                head,
                own,
                part == Part.CERTIFICATIONS ? certifications.pathwayOf(personId) : List.of(),
                part == Part.COURSES ? reader.courses(personId) : List.of(),
                part == Part.POSTINGS ? reader.jobs(personId) : List.of(),
                part == Part.HISTORY ? reader.history(personId) : List.of());
    }
}
