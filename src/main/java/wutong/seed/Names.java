package wutong.seed;

import java.util.Map;

/** The ids under which the house knows the people, units and platforms of the story. */
record Names(Map<String, Long> people, Map<String, Long> units, Map<String, Long> platforms) {

    long person(String name) {
        return known(people, name);
    }

    long unit(String name) {
        return known(units, name);
    }

    long platform(String name) {
        return known(platforms, name);
    }

    private static long known(Map<String, Long> ids, String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("nobody knows " + name);
        }
        return id;
    }
}
