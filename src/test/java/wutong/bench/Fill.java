package wutong.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.h2.api.ErrorCode;
import wutong.deal.HqType;
import wutong.measure.Days;
import wutong.measure.PlainName;
import wutong.measure.Spelling;

/** Fills a new database with deals that each went their way, always the same ones: facts, spans and deals as the acts would have left them. */
final class Fill implements AutoCloseable {

    static final int OWNERS = 50;
    static final LocalDate END = LocalDate.of(2025, 12, 31);

    /** Change it with what is filled, so that an older database is not taken for the same. */
    static final int EDITION = 2;

    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final int PORTION = 5000;
    private static final List<String> STAGES =
            List.of("LEAD", "CONTACTED", "NEGOTIATING", "TO_SIGN", "SIGNED", "REGISTERED", "LANDED");
    private static final List<String> MILESTONES =
            Arrays.asList("RECEIVED", "FIRST_CONTACT", null, null, "SIGNED", "REGISTERED", "LANDED");
    private static final List<String> SOURCES = List.of("展会", "以商招商", "中介推荐", "上门拜访");
    private static final HqType[] TYPES = HqType.values();
    private static final String LETTERS = "梧桐凤栖云山江海天华金瑞恒信远达新科智联创盛泰安";

    private final Random random = new Random(20260731);
    private final Connection db;
    private final int deals;
    private final PreparedStatement deal;
    private final PreparedStatement span;
    private final PreparedStatement fact;
    private final PreparedStatement touch;
    private final PreparedStatement journal;
    private final List<String> enterprises = new ArrayList<>();
    private final List<Long> platforms;
    private long id = 10_000;
    private long firstEnterprise;
    private long firstOwner;
    private long firstUnit;
    private long seq = 10_000;

    /** What a deal stands at, in the order of {@link #STANDING}. */
    private static final String STANDING =
            "stage, status, close_reason, furthest, stage_since, status_since, source, hq_type, platform_id, unit_id, received_on, "
                    + "first_contact_on, signed_on, registered_on, landed_on, closed_on, clock, clock_days, registered_capital_yuan, "
                    + "registered_capital_amount, registered_capital_currency, registered_capital_approximate";

    private Fill(String url, int deals) throws SQLException {
        this.deals = deals;
        db = DriverManager.getConnection(url, "sa", "");
        db.setAutoCommit(false);
        deal = into(
                "deal",
                "id, version, created_at, updated_at, no, name, sort_name, search_text, enterprise_id, owner_id, active_on, "
                        + "platform_undecided, judgement, latest_progress, " + STANDING);
        span = into("span", "id, deal_id, from_on, until_on, known_from, known_until, " + STANDING);
        fact = into(
                "fact",
                "id, deal_id, kind, fact_value, money_amount, money_currency, money_approximate, detail, holds_from, occurred_on, "
                        + "recorded_at, act, said_by");
        touch = into("touch", "id, deal_id, kind, occurred_on, summary, said_by, recorded_at");
        journal = into("journal_entry", "seq, act, at, actor_id, actor_name, door, kind, record_id, verb, after_state");
        platforms = ids("select id from platform order by id");
    }

    static void into(String url, int deals) throws SQLException {
        try (var fill = new Fill(url, deals)) {
            var indexes = fill.withoutIndexes();
            fill.people();
            fill.enterprises();
            fill.deals();
            fill.finish(indexes);
        }
    }

    /** Takes the indexes away, which are made faster afterwards, and answers how to make them again. */
    private List<String> withoutIndexes() throws SQLException {
        var made = new ArrayList<String>();
        try (var statement = db.createStatement()) {
            statement.execute("set referential_integrity false");
            try (var rows = statement.executeQuery("script nodata")) {
                while (rows.next()) {
                    made.add(rows.getString(1));
                }
            }
            made.removeIf(sql -> !sql.startsWith("CREATE INDEX") || !dropped(statement, sql.split(" ")[2]));
        }
        return made;
    }

    /** One that a foreign key leans on stays. */
    private static boolean dropped(Statement statement, String index) {
        try {
            statement.execute("drop index " + index);
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.INDEX_BELONGS_TO_CONSTRAINT_2) {
                return false;
            }
            throw new IllegalStateException(e);
        }
    }

    private void people() throws SQLException {
        firstUnit = id;
        try (var unit = into("unit", "id, version, created_at, updated_at, name")) {
            for (int i = 0; i < 10; i++) {
                add(unit, id++, 0, at(BEGIN), at(BEGIN), "招商" + (i + 1) + "组");
            }
            unit.executeBatch();
        }
        firstOwner = id;
        try (var person = into("person", "id, version, created_at, updated_at, name, unit_id, roles")) {
            for (int i = 0; i < OWNERS; i++) {
                add(person, id++, 0, at(BEGIN), at(BEGIN), "经办" + (i + 1), firstUnit + i % 10, "");
            }
            person.executeBatch();
        }
    }

    private void enterprises() throws SQLException {
        firstEnterprise = id;
        try (var enterprise = into(
                        "enterprise", "id, version, created_at, updated_at, name, name_same, sort_name, search_text");
                var rating = into(
                        "official_rating",
                        "id, enterprise_id, list_year, level, authority, published_on, source, scope, entered_by, recorded_at, retracted_at")) {
            for (int i = 0; i < deals / 5; i++) {
                var name = word() + word() + i + "科技有限公司";
                enterprises.add(name);
                add(
                        enterprise,
                        id++,
                        0,
                        at(BEGIN),
                        at(BEGIN),
                        name,
                        PlainName.same(name),
                        Spelling.full(name),
                        Spelling.searchable(name));
            }
            enterprise.executeBatch();
            for (int i = 0; i < deals / 5; i += 10) {
                var on = LocalDate.of(2024, 11, 1);
                add(
                        rating,
                        id++,
                        firstEnterprise + i,
                        2024,
                        i % 20 == 0 ? "THREE_STAR" : "FOUR_STAR",
                        "区政府",
                        on,
                        "公示",
                        "全区",
                        "值班",
                        at(on),
                        Days.FAR_INSTANT.atOffset(ZoneOffset.UTC));
            }
            rating.executeBatch();
        }
        db.commit();
    }

    private void deals() throws SQLException {
        for (int i = 0; i < deals; i++) {
            live(i);
            if (i % PORTION == PORTION - 1) {
                send();
            }
        }
        send();
    }

    /** One life: five open stages at 18 % each, 5 % landed, 5 % lost in talks. */
    private void live(int i) throws SQLException {
        var lot = random.nextInt(100);
        var lost = lot >= 95;
        var last = lost ? 2 : lot >= 90 ? 6 : lot / 18;
        var id = this.id++;
        var of = random.nextInt(enterprises.size());
        var name = enterprises.get(of) + "总部项目" + (i % 9 + 1);
        var yuan = BigDecimal.valueOf(Math.exp(Math.log(1e4) + random.nextDouble() * Math.log(5e4)))
                .setScale(2, RoundingMode.HALF_UP);
        var at = new Object[22];
        at[1] = "OPEN";
        at[6] = SOURCES.get(random.nextInt(SOURCES.size()));
        at[7] = TYPES[random.nextInt(TYPES.length)].name();
        at[8] = random.nextInt(5) == 0 ? null : platforms.get(random.nextInt(platforms.size()));
        at[9] = firstUnit + random.nextInt(10);
        at[18] = yuan;
        at[19] = yuan;
        at[20] = "CNY";
        at[21] = false;
        var born = BEGIN.plusDays(random.nextInt(Days.between(BEGIN, END)));
        var day = born;
        var past = new ArrayList<Object[]>();
        for (int stage = 0; stage <= last; stage++) {
            var here = at(day).plusSeconds(i % 20_000 + stage);
            move(id, at, stage, day, here);
            tell(id, past, day, at, here);
            day = earlier(day.plusDays(3 + random.nextInt(18)), END);
        }
        if (lost) {
            at[1] = "LOST";
            at[2] = "POLICY";
            at[5] = day;
            at[15] = day;
            at[16] = "LOST";
            at[17] = Days.between((LocalDate) at[11], day);
            var here = at(day).plusSeconds(i % 20_000 + 50);
            say(id, "STATUS", "LOST", "POLICY", day, here);
            tell(id, past, day, at, here);
        }
        var open = past.get(past.size() - 1);
        write(id, open, Days.FAR, Days.FAR_INSTANT);
        for (int k = 0; k < past.size() - 1; k++) {
            var next = past.get(k + 1);
            write(id, past.get(k), Days.FAR, (Instant) next[1]);
            var kept = past.get(k).clone();
            kept[1] = next[1];
            write(id, kept, (LocalDate) next[0], Days.FAR_INSTANT);
        }
        var no = born.getYear() + "-%04d".formatted(i + 1);
        var created = ((Instant) past.get(0)[1]).atOffset(ZoneOffset.UTC);
        add(
                deal,
                join(
                        new Object[] {
                            id,
                            0,
                            created,
                            created.plusDays(random.nextInt(91)),
                            no,
                            name,
                            Spelling.full(name),
                            Spelling.searchable(name) + " " + no,
                            firstEnterprise + of,
                            firstOwner + random.nextInt(OWNERS),
                            open[0],
                            false,
                            last > 0 ? "GO" : null,
                            "已与对方就选址、人才和资金安排交换意见"
                        },
                        (Object[]) open[2]));
    }

    private void move(long id, Object[] at, int stage, LocalDate day, Instant here) throws SQLException {
        at[0] = STAGES.get(stage);
        at[3] = (short) stage;
        at[4] = day;
        at[5] = day;
        if (stage == 0) {
            say(id, "SOURCE", at[6], null, day, here);
            say(id, "HQ_TYPE", at[7], null, day, here);
            say(id, "UNIT", at[9], null, day, here);
            if (at[8] != null) {
                say(id, "PLATFORM", at[8], null, day, here);
            }
            add(
                    fact,
                    this.id++,
                    id,
                    "REGISTERED_CAPITAL",
                    null,
                    at[18],
                    "CNY",
                    false,
                    null,
                    day,
                    null,
                    here.atOffset(ZoneOffset.UTC),
                    act(),
                    "值班");
        }
        if (stage == 1) {
            add(touch, this.id++, id, "VISIT", day, "首次登门，双方交换了意见", "值班", here.atOffset(ZoneOffset.UTC));
        }
        var milestone = MILESTONES.get(stage);
        if (milestone != null) {
            at[new int[] {10, 11, 0, 0, 12, 13, 14}[stage]] = day;
            say(id, milestone, day, null, day, here);
        }
        say(id, "STAGE", at[0], stage == 0 ? null : STAGES.get(stage - 1), day, here);
        at[16] = stage == 0 ? "NO_ORIGIN" : stage == 6 ? "LANDED" : "OPEN";
        at[17] = stage == 6 ? Days.between((LocalDate) at[11], day) : null;
    }

    private void say(long id, String kind, Object value, String detail, LocalDate day, Instant here)
            throws SQLException {
        var dated = MILESTONES.contains(kind) || kind.equals("STAGE") || kind.equals("STATUS");
        add(
                fact,
                this.id++,
                id,
                kind,
                value.toString(),
                null,
                null,
                null,
                detail,
                day,
                dated ? day : null,
                here.atOffset(ZoneOffset.UTC),
                act(),
                "值班");
    }

    /** Keeps what holds from a day on as known from an instant on; a second sentence on the same day replaces the first. */
    private void tell(long id, List<Object[]> past, LocalDate day, Object[] at, Instant here) throws SQLException {
        add(
                journal,
                seq++,
                act(),
                here.atOffset(ZoneOffset.UTC),
                1L,
                "值班",
                "API",
                "deal",
                id,
                past.isEmpty() ? "logged" : "moved",
                "{\"stage\":\"" + at[0] + "\"}");
        past.add(new Object[] {day, here, at.clone()});
    }

    private void write(long deal, Object[] stretch, LocalDate until, Instant knownUntil) throws SQLException {
        if (until.isAfter((LocalDate) stretch[0])) {
            add(
                    span,
                    join(
                            new Object[] {
                                id++,
                                deal,
                                stretch[0],
                                until,
                                ((Instant) stretch[1]).atOffset(ZoneOffset.UTC),
                                knownUntil.atOffset(ZoneOffset.UTC)
                            },
                            (Object[]) stretch[2]));
        }
    }

    private void send() throws SQLException {
        for (var statement : List.of(deal, span, fact, touch, journal)) {
            statement.executeBatch();
        }
        db.commit();
    }

    private void finish(List<String> indexes) throws SQLException {
        try (var statement = db.createStatement()) {
            for (var index : indexes) {
                statement.execute(index);
            }
            statement.execute("set referential_integrity true");
            statement.execute("alter sequence id_seq restart with " + (id + 1000));
            statement.execute("alter sequence journal_seq restart with " + (seq + 1000));
            statement.execute("alter sequence deal_no_seq restart with " + (deals + 1));
            statement.execute("analyze");
            db.commit();
            statement.execute("shutdown compact");
        }
    }

    private String word() {
        return "" + LETTERS.charAt(random.nextInt(LETTERS.length())) + LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private UUID act() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(1, 0).toInstant(ZoneOffset.UTC);
    }

    private static Object[] join(Object[] some, Object[] more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private PreparedStatement into(String table, String columns) throws SQLException {
        var places = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        return db.prepareStatement("insert into " + table + " (" + columns + ") values (" + places + ")");
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
        statement.addBatch();
    }

    private List<Long> ids(String sql) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var rows = db.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    @Override
    public void close() throws SQLException {
        if (!db.isClosed()) {
            db.close();
        }
    }
}
