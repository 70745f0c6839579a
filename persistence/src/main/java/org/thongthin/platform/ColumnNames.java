package org.thongthin.platform;

import org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl;
import org.hibernate.boot.model.source.spi.AttributePath;

/**
 * Names of columns that the mapping does not name: an embedded text is {@code title_th}, {@code title_en}; an element of a
 * collection has a table of its own, so that the collection's name is left out.
 */
public class ColumnNames extends ImplicitNamingStrategyComponentPathImpl {

    /** What Hibernate calls the element of a collection in a path, and the joint behind it. */
    private static final String ELEMENT = "collection&&element_";

    @Override
    protected String transformAttributePath(AttributePath path) {
        String whole = super.transformAttributePath(path);
        int element = whole.indexOf(ELEMENT);
        return element < 0 ? whole : whole.substring(element + ELEMENT.length());
    }
}
