package org.thongthin.organisation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.hibernate.query.Page;

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

    /** @param pattern matches every name and code where the word is empty; ended: those whose last day is over too */
    @HQL(
            """
            select o.id, o.code, o.type, o.name, p.code, p.name, o.validFrom, o.validThrough
            from Organisation o left join o.parent p
            where o.path like :subtree
              and (o.name.th like :pattern or o.name.en like :pattern or o.code like :codes)
              and (:ended = true or o.validThrough is null or o.validThrough >= :today)
            order by o.path, o.id""")
    List<OrganisationRow> rows(String subtree, String pattern, String codes, boolean ended, LocalDate today, Page page);

    @HQL(
            """
            select count(o) from Organisation o
            where o.path like :subtree
              and (o.name.th like :pattern or o.name.en like :pattern or o.code like :codes)
              and (:ended = true or o.validThrough is null or o.validThrough >= :today)""")
    Long countRows(String subtree, String pattern, String codes, boolean ended, LocalDate today);

    /** How many below it are there still after this day. */
    @HQL(
            """
            select count(o) from Organisation o where o.path like :subtree and o.path <> :path
              and (o.validThrough is null or o.validThrough > :day)""")
    Long below(String subtree, String path, LocalDate day);

    @HQL("select count(o) from Organisation o")
    Long count();
}
