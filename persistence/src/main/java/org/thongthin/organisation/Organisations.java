package org.thongthin.organisation;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

public interface Organisations {

    EntityManager entityManager();

    @SQL("select next value for organisation_seq")
    Long nextId();

    @HQL("where code = :code")
    Optional<Organisation> withCode(String code);

    @HQL("select count(o) from Organisation o")
    Long count();
}
