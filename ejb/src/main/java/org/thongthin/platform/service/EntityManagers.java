package org.thongthin.platform.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the container's EntityManager injectable into the generated query implementations. */
@Dependent
public class EntityManagers {

    @Produces
    @PersistenceContext(unitName = "thongthin")
    private EntityManager entityManager;
}
