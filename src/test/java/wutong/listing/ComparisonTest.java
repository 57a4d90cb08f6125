package wutong.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wutong.fault.Refused;
import wutong.listing.Shelf.Row;
import wutong.listing.Shelf.Stage;

class ComparisonTest {

    @Test
    void a_comma_means_one_of() throws Exception {
        var rows = List.of(Row.of(1).stage(Stage.LEAD), Row.of(2).stage(Stage.SIGNED), Row.of(3));

        assertEquals(List.of(1L, 2L), left(rows, "stage", "LEAD,SIGNED"));
        assertEquals(List.of(2L), left(rows, "stage.in", "SIGNED"));
    }

    @Test
    void different_includes_what_is_missing() throws Exception {
        var rows = List.of(Row.of(1).stage(Stage.LEAD), Row.of(2).stage(Stage.SIGNED), Row.of(3));

        assertEquals(List.of(2L, 3L), left(rows, "stage.ne", "LEAD"));
        assertEquals(List.of(3L), left(rows, "stage.ne", "LEAD,SIGNED"));
    }

    @Test
    void missing_and_present_part_the_list() throws Exception {
        var rows = List.of(Row.of(1).day("2025-03-20"), Row.of(2));

        assertEquals(List.of(2L), left(rows, "day.isNull", "true"));
        assertEquals(List.of(1L), left(rows, "day.isNull", "false"));
    }

    @Test
    void a_span_of_days_includes_both_ends() throws Exception {
        var rows = List.of(
                Row.of(1).day("2025-03-19"),
                Row.of(2).day("2025-03-20"),
                Row.of(3).day("2025-03-21"));

        assertEquals(List.of(2L, 3L), left(rows, "day.between", "2025-03-20,2025-03-21"));
        assertEquals(List.of(2L), left(rows, "day.between", "2025-03-20,2025-03-20"));
        assertThrows(Refused.class, () -> left(rows, "day.between", "2025-03-21,2025-03-20"));
        assertEquals(List.of(3L), left(rows, "day.gt", "2025-03-20"));
        assertEquals(List.of(2L), left(rows, "day.gte", "2025-03-20", "day.lt", "2025-03-21"));
    }

    @Test
    void an_instant_asked_for_by_day_is_the_whole_day_in_shanghai() throws Exception {
        var rows = List.of(
                Row.of(1).at("2025-03-19T15:59:59.999999Z"),
                Row.of(2).at("2025-03-19T16:00:00Z"),
                Row.of(3).at("2025-03-20T15:59:59.999999Z"),
                Row.of(4).at("2025-03-20T16:00:00Z"),
                Row.of(5));

        assertEquals(List.of(2L, 3L), left(rows, "at", "2025-03-20"));
        assertEquals(List.of(1L, 4L, 5L), left(rows, "at.ne", "2025-03-20"));
        assertEquals(List.of(4L), left(rows, "at.gt", "2025-03-20"));
        assertEquals(List.of(1L, 2L, 3L), left(rows, "at.lte", "2025-03-20"));
        assertEquals(List.of(1L), left(rows, "at.lt", "2025-03-20"));
        assertEquals(List.of(2L, 3L, 4L), left(rows, "at.between", "2025-03-20,2025-03-21"));
        assertEquals(List.of(2L), left(rows, "at.eq", "2025-03-20T00:00:00+08:00"));
        assertEquals(List.of(3L, 4L), left(rows, "at.gt", "2025-03-20T00:00:00+08:00"));
        assertEquals(List.of(1L, 2L), left(rows, "at.lte", "2025-03-19T16:00:00Z"));
    }

    @Test
    void contains_heeds_no_case_and_takes_wildcards_as_written() throws Exception {
        var rows = List.of(
                Row.of(1).name("Wutong 100% 控股"),
                Row.of(2).name("wutong 1000 控股"),
                Row.of(3).name("a_b!"),
                Row.of(4));

        assertEquals(List.of(1L, 2L), left(rows, "name.contains", "WUTONG"));
        assertEquals(List.of(1L), left(rows, "name.contains", "100%"));
        assertEquals(List.of(3L), left(rows, "name.contains", "A_B!"));
        assertEquals(List.of(), left(rows, "name.contains", "\\"));
        assertEquals(List.of(), left(rows, "name.contains", "a,b"));
    }

    @Test
    void equal_takes_a_comma_as_part_of_the_text() throws Exception {
        var rows = List.of(Row.of(1).name("梧桐,控股"), Row.of(2).name("梧桐"));

        assertEquals(List.of(1L), left(rows, "name.eq", "梧桐,控股"));
        assertEquals(List.of(2L), left(rows, "name", "梧桐,控股"));
    }

    @Test
    void money_looks_at_yuan_unless_a_currency_is_named() throws Exception {
        var rows = List.of(
                Row.of(1).money("100", "CNY"),
                Row.of(2).money("200", "CNY"),
                Row.of(3).money("200", "USD"),
                Row.of(4));

        assertEquals(List.of(2L), left(rows, "capital.gte", "150"));
        assertEquals(List.of(3L), left(rows, "capital.gte", "150", "capital.currency", "usd"));
        assertEquals(List.of(2L, 3L), left(rows, "capital.gte", "150", "capital.currency", "USD,CNY"));
        assertEquals(List.of(1L, 3L, 4L), left(rows, "capital.ne", "200.00"));
        assertEquals(List.of(4L), left(rows, "capital.isNull", "true"));
        assertEquals(List.of(3L), left(rows, "capital.currency.ne", "CNY", "capital.isNull", "false"));
    }

    @Test
    void an_id_that_nothing_bears_matches_nothing() throws Exception {
        var rows = List.of(Row.of(1), Row.of(2));

        assertEquals(List.of(), left(rows, "id", "3"));
        assertEquals(List.of(2L), left(rows, "id", "3,2"));
        assertEquals(List.of(1L, 2L), left(rows, "id.ne", "999999999999999999"));
    }

    @Test
    void special_filters_stand_beside_the_others() throws Exception {
        var rows = List.of(
                Row.of(1).name("梧桐控股").stage(Stage.SIGNED).day("2025-03-20"),
                Row.of(2).name("栖梧科技").stage(Stage.SIGNED).day("2025-03-20"),
                Row.of(3).name("梧桐物流").stage(Stage.SIGNED).day("2025-03-18"));

        assertEquals(List.of(1L, 3L), left(rows, "q", "梧桐"));
        assertEquals(List.of(1L), left(rows, "q", "梧桐", "entered", "SIGNED", "entered.gte", "2025-03-19"));
    }

    @Test
    void an_index_serves_the_order_when_its_first_columns_are_fixed() throws Exception {
        try (var shelf = new Shelf(List.of(Row.of(1)))) {
            var plan = shelf.plan(Shelf.query(Map.of("owner", List.of("5"), "stage", List.of("LEAD"))));

            assertEquals("true", String.valueOf(plan.contains("/* index sorted */")), plan);
        }
    }

    private static List<Object> left(List<Row> rows, String... parameters) throws Exception {
        var asked = new LinkedHashMap<String, List<String>>();
        IntStream.range(0, parameters.length / 2)
                .forEach(i -> asked.put(parameters[2 * i], List.of(parameters[2 * i + 1])));
        try (var shelf = new Shelf(rows)) {
            return shelf.ids(Shelf.query(asked));
        }
    }
}
