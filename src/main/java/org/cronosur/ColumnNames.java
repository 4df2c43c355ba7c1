package org.cronosur;

import java.util.regex.Pattern;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.source.spi.AttributePath;

/** Names the column of a part of a value after the value too, as "title_es", in tables of collections as well. */
public class ColumnNames extends ImplicitNamingStrategyJpaCompliantImpl {

    /** What stands in a path between a collection and what one of its elements holds; "value" for a map. */
    private static final Pattern COLLECTION = Pattern.compile("^\\w+\\.(\\{element}|value)\\.");

    @Override
    protected String transformAttributePath(AttributePath path) {
        return COLLECTION.matcher(path.getFullPath()).replaceFirst("").replace('.', '_');
    }
}
