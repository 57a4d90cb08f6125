package wutong.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a filled database holds, as far as the work chooses among it. */
record Sample(List<Long> deals, List<Long> owners, List<Long> leads, List<String> words) {

    static final List<String> STAGES = List.of("LEAD", "CONTACTED", "NEGOTIATING", "TO_SIGN", "SIGNED");

    static Sample of(Connection db) throws SQLException {
        return new Sample(
                ids(db, "select id from deal order by id"),
                ids(db, "select distinct owner_id from deal order by owner_id"),
                ids(db, "select id from deal where stage = 'LEAD' and version = 0 order by id"),
                List.of("wtkj", "fengqi", "2024-00", "zongbu", "yunshan"));
    }

    long deal(Random random) {
        return deals.get(random.nextInt(deals.size()));
    }

    long owner(Random random) {
        return owners.get(random.nextInt(owners.size()));
    }

    String word(Random random) {
        return words.get(random.nextInt(words.size())) + random.nextInt(10);
    }

    private static List<Long> ids(Connection db, String sql) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var rows = db.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
