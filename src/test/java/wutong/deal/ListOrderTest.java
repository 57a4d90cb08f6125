package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of the list of deals is read from the beginning of an index in its order, not sorted out of all deals. On H2, which has no other way. */
class ListOrderTest {

    private static final String URL = "jdbc:h2:mem:order;DB_CLOSE_DELAY=-1";

    private static final String FILLED = """
            insert into deal (id, version, created_at, updated_at, no, name, sort_name, search_text, active_on, platform_undecided,
            stage, status, furthest, stage_since, status_since, source, first_contact_on, signed_on, registered_on, landed_on,
            landing_days, registered_capital_yuan, paid_in_capital_yuan, total_investment_yuan)
            select x, 0, dateadd('minute', x, timestamp '2025-01-01 00:00:00'), dateadd('minute', x * 7, timestamp '2025-01-01 00:00:00'),
            '2025-' || x, 'n' || x, 'n' || x, 'n' || x, date '2025-01-01', false, case mod(x, 3) when 0 then 'LEAD' else 'SIGNED' end,
            case mod(x, 9) when 0 then 'LOST' else 'OPEN' end, 0, dateadd('day', mod(x * 7, 400), date '2024-01-01'), date '2025-01-01',
            's' || mod(x, 10), case when mod(x, 5) > 0 then dateadd('day', mod(x * 11, 400), date '2024-01-01') end,
            case when mod(x, 4) = 0 then dateadd('day', mod(x * 13, 400), date '2024-01-01') end,
            case when mod(x, 6) = 0 then dateadd('day', mod(x * 17, 400), date '2024-01-01') end,
            case when mod(x, 7) = 0 then dateadd('day', mod(x * 19, 400), date '2024-01-01') end,
            case when mod(x, 7) = 0 then mod(x * 19, 400) end, mod(x * 23, 10000), case when mod(x, 3) = 0 then mod(x * 29, 10000) end,
            case when mod(x, 2) = 0 then mod(x * 31, 10000) end from system_range(1, 3000)""";

    private static Connection db;

    @BeforeAll
    static void three_thousand_deals() throws SQLException {
        Flyway.configure()
                .dataSource(URL, "sa", "")
                .locations("filesystem:src/main/resources/db/migration", "filesystem:src/main/resources/db/h2")
                .load()
                .migrate();
        db = DriverManager.getConnection(URL, "sa", "");
        try (var statement = db.createStatement()) {
            statement.execute(FILLED);
            statement.execute("analyze");
        }
    }

    @AfterAll
    static void nobody_needs_them_any_more() throws SQLException {
        db.createStatement().execute("shutdown");
    }

    private static String plan(String where, String order) throws SQLException {
        var sql =
                "explain select d.id, d.name, e.name, p.name from deal d left join enterprise e on e.id = d.enterprise_id"
                        + " left join person p on p.id = d.owner_id where d.undone_at is null and d.status <> 'MERGED'"
                        + where
                        + " order by " + order + " fetch first 51 rows only";
        try (var statement = db.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEAL_NAME       | d.sort_name, d.id
            DEAL_SINCE      | d.stage_since, d.id
            DEAL_CAPITAL    | d.registered_capital_yuan desc nulls last, d.id
            DEAL_PAID_IN    | d.paid_in_capital_yuan desc nulls last, d.id
            DEAL_INVESTMENT | d.total_investment_yuan desc nulls last, d.id
            DEAL_CONTACT    | d.first_contact_on desc nulls last, d.id
            DEAL_SIGNED     | d.signed_on desc nulls last, d.id
            DEAL_REGISTERED | d.registered_on desc nulls last, d.id
            DEAL_LANDED     | d.landed_on desc nulls last, d.id
            DEAL_DAYS       | d.landing_days asc nulls last, d.id
            DEAL_UPDATED    | d.updated_at desc, d.id
            """)
    void the_first_press_on_a_head_reads_an_index(String index, String order) throws SQLException {
        var plan = plan("", order);

        assertTrue(plan.contains("PUBLIC." + index) && plan.contains("index sorted"), plan);
    }

    @Test
    void the_deals_of_one_source_are_read_from_the_newest_on() throws SQLException {
        var plan = plan(" and d.source = 's3'", "d.source, d.created_at desc, d.id");

        assertTrue(plan.contains("PUBLIC.DEAL_SOURCE_CREATED") && plan.contains("index sorted"), plan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENTERPRISE_SORT       | e.sort_name, e.id
            ENTERPRISE_CODE_ORDER | e.credit_code nulls last, e.id
            ENTERPRISE_REGION     | e.source_region nulls last, e.sort_name, e.id
            """)
    void so_does_that_on_a_head_of_the_enterprises(String index, String order) throws SQLException {
        var sql = "explain select e.id, e.name, p.name from enterprise e left join enterprise p on p.id = e.parent_id"
                + " order by " + order + " fetch first 51 rows only";
        try (var statement = db.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            var plan = found.getString(1);

            assertTrue(plan.contains("PUBLIC." + index) && plan.contains("index sorted"), plan);
        }
    }
}
