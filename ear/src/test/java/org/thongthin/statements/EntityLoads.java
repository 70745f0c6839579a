package org.thongthin.statements;

/** How many entities Hibernate has made since the server started, of rows or of its cache. */
public interface EntityLoads {

    long loaded();
}
