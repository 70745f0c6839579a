package org.thongthin.organisation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

public interface Organisations {

    EntityManager entityManager();

    @SQL("select next value for organisation_seq")
    Long nextId();

    @HQL("where code = :code")
    Optional<Organisation> withCode(String code);

    @HQL("select o.id, o.path, o.type, o.code, o.name from Organisation o where o.code = :code")
    Optional<Place> place(String code);

    /** Of these paths, the shortest first: the widest place comes first. */
    @HQL(
            """
            select o.id, o.path, o.type, o.code, o.name from Organisation o where o.path in :paths
            order by length(o.path), o.name.th, o.id""")
    List<Place> places(List<String> paths);

    @HQL("select count(o) from Organisation o")
    Long count();
}
