package org.thongthin.platform.service;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.thongthin.platform.BusinessException;

/** For what only the database can tell: two write the same name at the same moment, and both have looked before. */
public final class UniqueWrite {

    private UniqueWrite() {}

    /**
     * Writes now.
     *
     * @param constraint the name of the unique constraint; where the write breaks it, it is refused so
     */
    public static void of(
            EntityManager entityManager,
            Runnable write,
            String constraint,
            Supplier<? extends BusinessException> refusal) {
        try {
            write.run();
            entityManager.flush();
        } catch (ConstraintViolationException broken) {
            if (String.valueOf(broken.getMessage()).contains(constraint)) {
                throw refusal.get();
            }
            throw broken;
        }
    }
}
