package wutong.listing;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A table in memory that the conditions are tried on: on such plain paths HQL is SQL. */
final class Shelf implements AutoCloseable {

    enum Stage {
        LEAD,
        SIGNED,
        LANDED
    }

    /** One deal; only the id is never null. */
    record Row(
            long id,
            String name,
            Stage stage,
            LocalDate day,
            Instant at,
            BigDecimal amount,
            String currency,
            Integer staff,
            Long owner,
            Boolean flag,
            LocalDate created) {

        static Row of(long id) {
            return new Row(id, null, null, null, null, null, null, null, null, null, LocalDate.of(2025, 1, 1));
        }

        Row name(String other) {
            return new Row(id, other, stage, day, at, amount, currency, staff, owner, flag, created);
        }

        Row stage(Stage other) {
            return new Row(id, name, other, day, at, amount, currency, staff, owner, flag, created);
        }

        Row day(String other) {
            return new Row(id, name, stage, LocalDate.parse(other), at, amount, currency, staff, owner, flag, created);
        }

        Row at(String other) {
            return new Row(id, name, stage, day, Instant.parse(other), amount, currency, staff, owner, flag, created);
        }

        Row money(String other, String unit) {
            return new Row(id, name, stage, day, at, new BigDecimal(other), unit, staff, owner, flag, created);
        }
    }

    static final Columns COLUMNS = Columns.of(
                    "s.id",
                    Column.id("id", "s.id").sorted(),
                    Column.text("name", "s.name").sorted(),
                    Column.code("stage", "s.stage", Stage.class).sorted(),
                    Column.date("day", "s.on_day").sorted(),
                    Column.instant("at", "s.at").sorted(),
                    Column.money("capital", "s.amount", "s.currency").sorted(),
                    Column.whole("staff", "s.staff").sorted(),
                    Column.id("owner", "s.owner"),
                    Column.flag("flag", "s.flag"),
                    Column.word("kind", "s.kind", List.of("PARK", "ZONE")),
                    Column.date("created", "s.created").filled().sorted())
            .specials(
                    Special.of("q", text -> Clause.of("s.name like :text", "text", text + "%")),
                    new Special("entered", List.of("entered.gte"), Shelf::entered))
            .besides("asOf", "fields")
            .sorted("-created");

    static final Seal SEAL = new Seal("a key of the installation".getBytes());

    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    private final Connection connection;

    Shelf(List<Row> rows) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        connection
                .createStatement()
                .execute("create table deal (id bigint primary key, name varchar, stage varchar, on_day date,"
                        + " at timestamp(6) with time zone, amount decimal(20,2), currency varchar, staff int,"
                        + " owner bigint, flag boolean, created date not null)");
        connection.createStatement().execute("create index one on deal (stage, owner, created desc, id)");
        var insert = connection.prepareStatement("insert into deal values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (var row : rows) {
            bind(insert, row.id, row.name, row.stage, row.day, row.at, row.amount);
            Object[] rest = {row.currency, row.staff, row.owner, row.flag, row.created};
            for (int i = 0; i < rest.length; i++) insert.setObject(7 + i, rest[i]);
            insert.addBatch();
        }
        insert.executeBatch();
    }

    private static Clause entered(Map<String, String> texts) {
        var stage = Literal.code("entered", texts.get("entered"), Stage.class);
        var from = Literal.day("entered.gte", texts.get("entered.gte"));
        return Clause.of("s.stage = :stage", "stage", stage).and(Clause.of("s.on_day >= :from", "from", from));
    }

    static Query query(Map<String, List<String>> parameters) {
        return Query.read(COLUMNS, parameters, Map.of(), SEAL);
    }

    /** The ids and the keys of the rows that a condition leaves, in an order. */
    List<List<Object>> fetch(Query query, Clause condition, int most) {
        var sql = "select s.id, " + query.select() + " from deal s where " + condition.hql() + " order by "
                + query.orderBy() + " limit " + most;
        try (var statement = prepare(sql, condition.params())) {
            var found = statement.executeQuery();
            var rows = new ArrayList<List<Object>>();
            while (found.next()) {
                var row = new ArrayList<Object>();
                for (int i = 1; i <= query.keys().size() + 1; i++) row.add(value(found.getObject(i)));
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Object> ids(Query query) {
        return fetch(query, query.all(), 1000).stream().map(row -> row.get(0)).toList();
    }

    String plan(Query query) throws SQLException {
        var sql = "explain select s.id from deal s where " + query.where().hql() + " order by " + query.orderBy();
        try (var statement = prepare(sql, query.where().params())) {
            var found = statement.executeQuery();
            found.next();
            return found.getString(1);
        }
    }

    private PreparedStatement prepare(String sql, Map<String, Object> params) throws SQLException {
        var names = NAME.matcher(sql).results().map(one -> one.group(1)).toList();
        var statement = connection.prepareStatement(NAME.matcher(sql).replaceAll("?"));
        bind(statement, names.stream().map(params::get).toArray());
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++)
            statement.setObject(i + 1, values[i] instanceof Enum<?> code ? code.name() : values[i]);
    }

    private static Object value(Object read) {
        if (read instanceof Date date) return date.toLocalDate();
        if (read instanceof OffsetDateTime at) return at.toInstant();
        return read;
    }
}
