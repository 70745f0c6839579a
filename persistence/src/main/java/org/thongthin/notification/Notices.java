package org.thongthin.notification;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

public interface Notices {

    EntityManager entityManager();

    @HQL(
            """
            select n.id, n.kind, n.at, n.code, n.nameTh, n.nameEn, n.day, n.reason, n.readAt
            from Notice n where n.personId = :personId order by n.id desc""")
    List<NoticeRow> of(Long personId, Page page);

    @HQL("select count(n) from Notice n where n.personId = :personId")
    Long count(Long personId);

    @HQL(
            """
            select n.id, n.kind, n.at, n.code, n.nameTh, n.nameEn, n.day, n.reason, n.readAt
            from Notice n where n.id = :id and n.personId = :personId""")
    Optional<NoticeRow> one(Long id, Long personId);
}
