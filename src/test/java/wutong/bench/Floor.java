package wutong.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import wutong.bench.Load.Work;
import wutong.measure.Days;

/** The same work as SQL alone: what the service must ask its database for, through plain JDBC, each hand with one connection. */
final class Floor {

    private static final String DEAL =
            "select d.*, e.*, o.* from deal d left join enterprise e on e.id = d.enterprise_id left join person o on o.id = d.owner_id ";
    private static final String UNMERGED =
            "('OPEN', 'ON_HOLD', 'LOST', 'REJECTED', 'TERMINATED', 'TRANSFERRED', 'WITHDRAWN')";
    private static final OffsetDateTime FAR = Days.FAR_INSTANT.atOffset(ZoneOffset.UTC);

    private final String url;
    private final Sample sample;

    Floor(String url, Sample sample) {
        this.url = url;
        this.sample = sample;
    }

    /** The service asks for one more, to know whether there is a next page. */
    Work page() {
        return asking((hand, random) -> hand.cards(hand.rows(
                DEAL
                        + "where d.undone_at is null and d.status <> 'MERGED' and d.stage = ? and d.owner_id = ? "
                        + "order by d.stage, d.owner_id, d.registered_capital_yuan desc nulls last, d.id fetch first 21 rows only",
                Sample.STAGES.get(random.nextInt(Sample.STAGES.size())),
                sample.owner(random))));
    }

    Work first() {
        return asking(
                (hand, random) -> hand.cards(
                        hand.rows(
                                DEAL
                                        + "where d.undone_at is null and d.status <> 'MERGED' order by d.created_at desc, d.id fetch first 21 rows only")));
    }

    /** The first fifty, the total, and the names that the filters offer. */
    Work counted() {
        return asking((hand, random) -> {
            hand.cards(
                    hand.rows(
                            DEAL
                                    + "where d.undone_at is null and d.status <> 'MERGED' order by d.created_at desc, d.id fetch first 51 rows only"));
            hand.rows("select count(*) from deal d where d.undone_at is null and d.status in " + UNMERGED);
            hand.rows("select id, name from platform order by name");
            hand.rows("select id, name from unit order by name");
        });
    }

    /** The first fifty of each stage, the longest there first, and what each stage adds up to. */
    Work board() {
        return asking((hand, random) -> {
            hand.rows(
                    "select stage, registered_capital_currency, count(*), sum(registered_capital_amount) from deal "
                            + "where undone_at is null and status in ('OPEN', 'ON_HOLD') group by stage, registered_capital_currency");
            for (var stage : Sample.STAGES) {
                hand.cards(hand.rows(
                        DEAL
                                + "where d.undone_at is null and d.status = 'OPEN' and d.stage = ? "
                                + "order by d.status, d.stage, d.stage_since, d.id fetch first 51 rows only",
                        stage));
            }
        });
    }

    Work search() {
        return asking((hand, random) -> {
            var word = "%" + (1000 + random.nextInt(9000)) + "%";
            hand.rows("select id from deal where search_text like ? fetch first 501 rows only", word);
            hand.rows("select id from enterprise where search_text like ? fetch first 501 rows only", word);
        });
    }

    Work get() {
        return asking((hand, random) -> hand.cards(hand.rows(DEAL + "where d.id = ?", sample.deal(random))));
    }

    Work figure(String name, LocalDate day) {
        return asking((hand, random) -> hand.figure(name, day));
    }

    Work figures(List<String> names) {
        return asking((hand, random) -> {
            for (var name : names) {
                hand.figure(name, null);
            }
        });
    }

    private static String figure(String name, boolean span) {
        var unmerged = span ? "x.status <> 'MERGED'" : "x.status in " + UNMERGED;
        var from = span
                ? " from span x where x.from_on <= ? and x.until_on > ? and x.known_until = ? and "
                : " from deal x where x.undone_at is null and ";
        return switch (name) {
            case "lists" ->
                "select count(*), count(x.registered_capital_amount), sum(x.registered_capital_amount), "
                        + "sum(case when x.registered_capital_approximate then 1 else 0 end), x.registered_capital_currency, x.stage"
                        + from
                        + "x.status = 'OPEN' group by x.registered_capital_currency, x.stage";
            case "funnel" ->
                "select count(*), x.furthest, x.status" + from + unmerged + " group by x.furthest, x.status";
            default ->
                "select count(*), x.clock, x.clock_days, case when x.clock = 'OPEN' then x.first_contact_on end"
                        + from
                        + unmerged
                        + " group by x.clock, x.clock_days, case when x.clock = 'OPEN' then x.first_contact_on end";
        };
    }

    Work create() {
        return asking((hand, random) -> {
            var id = hand.number("id_seq");
            var no = hand.number("deal_no_seq");
            hand.write(
                    "insert into deal (id, version, created_at, updated_at, no, name, sort_name, search_text, active_on, platform_undecided, "
                            + "stage, status, furthest, stage_since, status_since, source, received_on, clock, registered_capital_yuan, "
                            + "registered_capital_amount, registered_capital_currency) values (?, 0, now(), now(), ?, '新项目', 'xinxiangmu', "
                            + "'xinxiangmu', current_date, false, 'LEAD', 'OPEN', 0, current_date, current_date, '展会', current_date, "
                            + "'NO_ORIGIN', 120000000, 120000000, 'CNY')",
                    id,
                    "2030-" + no);
            for (int i = 0; i < 4; i++) {
                hand.fact(id, id + 1 + i);
            }
            hand.span(id, id + 5, "LEAD");
            hand.journal(id);
            hand.commit();
        });
    }

    /** Any deal will do: what is written is the same. */
    Work move() {
        return asking((hand, random) -> {
            var id = sample.deal(random);
            hand.rows(DEAL + "where d.id = ?", id);
            hand.rows("select * from fact where deal_id = ? order by recorded_at, id", id);
            hand.rows(
                    "select count(*) from touch where deal_id = ? and kind in ('CALL', 'VISIT', 'MEETING', 'MESSAGE')",
                    id);
            hand.rows("select * from setting where name = 'x' and holds_from <= current_date");
            hand.rows("select * from span where deal_id = ? and known_until = ?", id, FAR);
            var next = hand.number("id_seq");
            hand.write(
                    "insert into touch (id, deal_id, kind, occurred_on, summary, said_by, recorded_at) values (?, ?, 'CALL', current_date, '通话', '值班', now())",
                    next,
                    id);
            hand.fact(id, next + 1);
            hand.fact(id, next + 2);
            hand.write(
                    "update span set known_until = now() where deal_id = ? and known_until = ? and until_on = ?",
                    id,
                    FAR,
                    Days.FAR);
            hand.span(id, next + 3, "LEAD");
            hand.span(id, next + 4, "CONTACTED");
            hand.journal(id);
            hand.journal(id);
            hand.write(
                    "update deal set stage = 'CONTACTED', clock = 'OPEN', first_contact_on = current_date, stage_since = current_date, "
                            + "updated_at = now(), version = version + 1 where id = ?",
                    id);
            hand.commit();
        });
    }

    private interface Task {
        void of(Hand hand, Random random) throws SQLException;
    }

    private Work asking(Task task) {
        return seed -> new Hand(DriverManager.getConnection(url, "sa", ""), task, new Random(seed));
    }

    private static final class Hand implements Load.Hand {

        private final Connection db;
        private final Task task;
        private final Random random;
        private final Map<String, PreparedStatement> statements = new HashMap<>();

        Hand(Connection db, Task task, Random random) throws SQLException {
            this.db = db;
            this.task = task;
            this.random = random;
            db.setAutoCommit(false);
        }

        @Override
        public boolean work() throws SQLException {
            try {
                task.of(this, random);
            } catch (SQLException e) {
                // Two hands moved the same deal at once.
                db.rollback();
            }
            return true;
        }

        /** Reads every column, and answers the ids of platform, unit and enterprise where there are such columns. */
        Map<String, Set<Long>> rows(String sql, Object... values) throws SQLException {
            var ids = Map.<String, Set<Long>>of(
                    "PLATFORM_ID",
                    new LinkedHashSet<>(),
                    "UNIT_ID",
                    new LinkedHashSet<>(),
                    "ENTERPRISE_ID",
                    new LinkedHashSet<>());
            try (var rows = given(sql, values).executeQuery()) {
                var meta = rows.getMetaData();
                while (rows.next()) {
                    for (int i = 1; i <= meta.getColumnCount(); i++) {
                        var value = rows.getObject(i);
                        var kept = value == null ? null : ids.get(meta.getColumnName(i));
                        if (kept != null) {
                            kept.add((Long) value);
                        }
                    }
                }
            }
            return ids;
        }

        void figure(String name, LocalDate day) throws SQLException {
            if (day == null) {
                rows(Floor.figure(name, false));
            } else {
                rows(Floor.figure(name, true), day, day, FAR);
            }
        }

        /** Names and stars for the deals that were read. */
        void cards(Map<String, Set<Long>> ids) throws SQLException {
            names("select id, name from platform where id in ", ids.get("PLATFORM_ID"), "");
            names("select id, name from unit where id in ", ids.get("UNIT_ID"), "");
            names(
                    "select * from official_rating where enterprise_id in ",
                    ids.get("ENTERPRISE_ID"),
                    " and published_on <= current_date and recorded_at < now() and retracted_at >= now() order by list_year");
        }

        private void names(String sql, Set<Long> ids, String more) throws SQLException {
            if (!ids.isEmpty()) {
                var places = ids.stream().map(id -> "?").collect(Collectors.joining(", ", "(", ")"));
                rows(sql + places + more, ids.toArray());
            }
        }

        long number(String sequence) throws SQLException {
            try (var rows = given("select next value for " + sequence).executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }

        void fact(long deal, long id) throws SQLException {
            write(
                    "insert into fact (id, deal_id, kind, fact_value, holds_from, recorded_at, act, said_by) values (?, ?, 'SOURCE', '展会', current_date, now(), ?, '值班')",
                    id,
                    deal,
                    UUID.randomUUID());
        }

        void span(long deal, long id, String stage) throws SQLException {
            write(
                    "insert into span (id, deal_id, from_on, until_on, known_from, known_until, stage, status, furthest, stage_since, status_since) "
                            + "values (?, ?, current_date, ?, now(), ?, ?, 'OPEN', 0, current_date, current_date)",
                    id,
                    deal,
                    Days.FAR,
                    FAR,
                    stage);
        }

        void journal(long deal) throws SQLException {
            write(
                    "insert into journal_entry (seq, act, at, actor_id, actor_name, door, kind, record_id, verb, after_state) values "
                            + "(?, ?, now(), 1, '值班', 'API', 'deal', ?, 'moved', '{\"stage\":\"CONTACTED\"}')",
                    number("journal_seq"),
                    UUID.randomUUID(),
                    deal);
        }

        void write(String sql, Object... values) throws SQLException {
            given(sql, values).executeUpdate();
        }

        void commit() throws SQLException {
            db.commit();
        }

        private PreparedStatement given(String sql, Object... values) throws SQLException {
            var statement = statements.get(sql);
            if (statement == null) {
                statement = db.prepareStatement(sql);
                statements.put(sql, statement);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        }

        @Override
        public void close() throws SQLException {
            db.close();
        }
    }
}
