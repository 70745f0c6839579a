package org.thongthin.content;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

public interface Contents {

    EntityManager entityManager();

    @HQL("where sha256 = :sha256")
    Optional<RichText> richText(String sha256);

    @HQL("where sha256 = :sha256")
    Optional<StoredFile> file(String sha256);
}
