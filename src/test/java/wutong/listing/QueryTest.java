package wutong.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.fault.Flaw;
import wutong.fault.Refused;

class QueryTest {

    @Test
    void nothing_asked_is_every_row_in_the_usual_order() {
        var query = Shelf.query(Map.of());

        assertEquals("1=1", query.all().hql());
        assertEquals("s.created desc, s.id asc", query.orderBy());
        assertEquals(50, query.limit());
        assertEquals("sort=-created", query.filterKey());
    }

    @Test
    void missing_values_come_last_in_both_directions_and_this_is_written_out() {
        assertEquals(
                "s.on_day desc nulls last, s.name asc nulls last, s.id asc",
                ask("sort", "-day,name").orderBy());
    }

    @Test
    void columns_fixed_to_one_value_stand_in_front_of_the_order() {
        var query = Shelf.query(Map.of("owner", List.of("7"), "stage", List.of("LEAD"), "sort", List.of("-capital")));

        assertTrue(query.orderBy().startsWith("s.stage, s.owner, case when"), query.orderBy());
    }

    @Test
    void only_those_of_an_index_that_ends_in_the_order_do_so_when_indexes_are_named() {
        var columns = Shelf.COLUMNS.leading("stage,owner,capital", "owner,created", "stage,created");
        var asked = Map.of("owner", List.of("7"), "stage", List.of("LEAD"));

        assertEquals(
                "s.owner, s.created desc, s.id asc",
                Query.read(columns, asked, Map.of(), Shelf.SEAL).orderBy());
    }

    @Test
    void several_values_fix_nothing() {
        assertEquals("s.created desc, s.id asc", ask("stage", "LEAD,SIGNED").orderBy());
        assertEquals("s.created desc, s.id asc", ask("at", "2025-03-20").orderBy());
    }

    @Test
    void the_same_question_has_the_same_text() {
        var one = Shelf.query(Map.of("stage", List.of("SIGNED, LEAD"), "name.contains", List.of("苏 文")));
        var other = Shelf.query(Map.of("name.contains", List.of("苏 文"), "stage.in", List.of("LEAD,SIGNED")));

        assertEquals("name.contains=%E8%8B%8F+%E6%96%87&sort=-created&stage=LEAD,SIGNED", one.filterKey());
        assertEquals(one.filterKey(), other.filterKey());
    }

    @Test
    void what_else_the_rows_depend_on_is_in_the_text() {
        var query = Query.read(
                Shelf.COLUMNS, Map.of("asOf", List.of("2025-06-30")), Map.of("asOf", "2025-06-30"), Shelf.SEAL);

        assertEquals("asOf=2025-06-30&sort=-created", query.filterKey());
    }

    @ParameterizedTest
    @CsvSource({
        "stagge, LEAD, unknown-parameter",
        "stagge.eq, LEAD, unknown-parameter",
        "stage.like, LEAD, unknown-operator",
        "stage.gt, LEAD, unknown-operator",
        "day.contains, 2025, unknown-operator",
        "stage, 签约, unknown-code",
        "stage.eq, lead, unknown-code",
        "flag, yes, unknown-code",
        "kind, HOUSE, unknown-code",
        "kind.ne, 'PARK,HOUSE', unknown-code",
        "owner, abc, unreadable-id",
        "owner, '7,abc', unreadable-id",
        "id.ne, 99999999999999999999, unreadable-id",
        "day.isNull, 1, unknown-code",
        "capital.currency, RMB, unknown-code",
        "entered, WON, unknown-code",
        "day.gte, 2025-02-30, unreadable-date",
        "day.gte, 2025/02/03, unreadable-date",
        "at.gte, 2025-02-03T10:00, unreadable-date",
        "at.gte, +12025-02-03T10:00:00Z, unreadable-date",
        "day.gte, 0000-01-01, unreadable-date",
        "capital.gte, 1亿, unreadable-number",
        "capital.gte, 1e9, unreadable-number",
        "staff, 1.5, unreadable-number",
        "staff, 99999999999, unreadable-number",
        "day.between, 2025-01-01, between-two",
        "'day', '2025-01-01,', empty-value",
        "stage, '', empty-value",
        "sort, stagge, unknown-sort",
        "sort, owner, unknown-sort",
        "sort, 'name,-name', repeated-sort",
        "limit, 0, limit-range",
        "limit, 201, limit-range",
        "limit, ten, limit-range",
        "cursor, abc, cursor-forged",
        "cursor, '***', cursor-forged",
    })
    void refuses_what_it_cannot_read_and_names_it(String parameter, String text, String code) {
        var flaw = refusal(parameter, text);

        assertEquals("?" + parameter, flaw.field());
        assertEquals(code, flaw.code());
    }

    @Test
    void a_refusal_lists_what_would_be_valid() {
        assertEquals(
                List.of("LEAD", "SIGNED", "LANDED"),
                refusal("stage", "WON").args().get(1));
        assertEquals(
                List.of("eq", "ne", "in", "isNull"),
                refusal("stage.like", "x").args().get(1));
        assertEquals(
                List.of("id", "name", "stage", "day", "at", "capital", "staff", "created"),
                refusal("sort", "owner").args().get(1));
        var names = (List<?>) refusal("stagge", "x").args().get(1);
        assertTrue(names.containsAll(List.of("stage", "capital.currency", "q", "entered.gte", "limit", "asOf")));
    }

    @Test
    void refuses_a_character_that_no_text_has() {
        assertEquals("unreadable-text", refusal("name", "梧\0桐").code());
    }

    @Test
    void refuses_more_values_than_anyone_would_choose() {
        assertEquals("too-many-values", refusal("owner", "1,".repeat(200) + "1").code());
    }

    @Test
    void refuses_a_parameter_that_comes_twice() {
        var refused = assertThrows(Refused.class, () -> Shelf.query(Map.of("limit", List.of("5", "6"))));

        assertEquals("repeated-parameter", refused.code);
    }

    @Test
    void a_cursor_belongs_to_its_question() {
        var next = next(Map.of("limit", List.of("1")));

        assertEquals(
                "(s.created <= :k0 and (s.created < :k0 or (s.created = :k0 and s.id > :k1)))",
                "(" + ask("cursor", next).all().hql() + ")");
        assertEquals("cursor-other-filter", refused(Map.of("cursor", List.of(next), "stage", List.of("LEAD"))).code);
        assertEquals("cursor-other-filter", refused(Map.of("cursor", List.of(next), "sort", List.of("created"))).code);
        var later = Map.of("asOf", "2025-06-30");
        assertThrows(
                Refused.class, () -> Query.read(Shelf.COLUMNS, Map.of("cursor", List.of(next)), later, Shelf.SEAL));
    }

    @Test
    void a_cursor_cannot_be_changed_nor_made_with_another_key() {
        var next = next(Map.of("limit", List.of("1")));
        for (int i = 0; i < next.length(); i++) {
            var other = next.charAt(i) == 'A' ? 'w' : 'A';
            var forged = next.substring(0, i) + other + next.substring(i + 1);

            assertNotEquals("none", refused(Map.of("cursor", List.of(forged))).code);
        }
        var stranger = new Seal("another key".getBytes());
        assertThrows(
                Refused.class, () -> Query.read(Shelf.COLUMNS, Map.of("cursor", List.of(next)), Map.of(), stranger));
    }

    @Test
    void the_last_page_has_no_next() {
        var query = ask("limit", "2");
        var page = query.page(List.of(4L, 5L), id -> id, id -> List.of(LocalDate.EPOCH, id));

        assertNull(page.next());
        assertEquals(List.of(4L, 5L), page.items());
        assertEquals(9, page.counted(9).total());
    }

    private static String next(Map<String, List<String>> asked) {
        var query = Shelf.query(asked);
        return query.page(Arrays.asList(1L, 2L), id -> id, id -> List.of(LocalDate.of(2025, 3, 20), id))
                .next();
    }

    private static Query ask(String parameter, String text) {
        return Shelf.query(Map.of(parameter, List.of(text)));
    }

    private static Refused refused(Map<String, List<String>> asked) {
        return assertThrows(Refused.class, () -> Shelf.query(asked));
    }

    private static Flaw refusal(String parameter, String text) {
        var asked = parameter.equals("entered")
                ? Map.of(parameter, List.of(text), "entered.gte", List.of("2025-01-01"))
                : Map.of(parameter, List.of(text));
        var refused = refused(asked);
        assertEquals(Refused.Kind.MALFORMED, refused.kind);
        return refused.flaws.get(0);
    }
}
