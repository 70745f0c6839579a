package org.thongthin.reporting;

import java.time.LocalDate;

/** Programmes, candidacies and awards as they may have come about at any time; each is told to whoever listens, as the product does. */
public interface GivenStandings {

    /** A programme of three years with a window of three months and one month of grace; its code. */
    String programme();

    /** Takes it out of what everybody sees, so that other tests do not meet it. */
    void withdraw(String programme);

    /** A candidacy in this state; the person's next period. */
    Long candidacy(Long personId, String programme, String state);

    /** A certified candidacy with an award of these days; its id. */
    Long award(Long personId, String programme, LocalDate issuedOn, LocalDate validThrough);

    void revoke(Long awardId, LocalDate from);

    /** A division of an organisation; its id. */
    Long division(Long organisation);

    /** Another municipality in the province of this one. */
    Long neighbour(Long municipality);

    /** Somebody posted there by no page, with no account; who listens is told where that is wanted. */
    Long person(String nameTh, String nameEn, Long organisation, LocalDate from, LocalDate through);

    /** One more posting of the person. */
    void posting(Long personId, Long organisation, LocalDate from, LocalDate through);

    void tell(Long personId);

    String code(Long organisation);

    LocalDate today();
}
