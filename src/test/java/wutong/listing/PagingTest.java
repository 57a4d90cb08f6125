package wutong.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import wutong.listing.Query.Fetch;
import wutong.listing.Shelf.Row;
import wutong.listing.Shelf.Stage;

class PagingTest {

    private static final List<String> SORTABLE =
            List.of("name", "stage", "day", "at", "capital", "staff", "created", "id");

    @Property(tries = 120)
    void every_row_comes_once_and_in_order(
            @ForAll("rows") List<Row> rows, @ForAll("sorts") String sort, @ForAll @IntRange(min = 1, max = 7) int limit)
            throws Exception {
        try (var shelf = new Shelf(rows)) {
            var wanted = rows.stream()
                    .sorted(order(sort))
                    .map(row -> (Object) row.id())
                    .toList();

            assertEquals(wanted, read(shelf, Map.of("sort", sort), limit));
        }
    }

    @Property(tries = 80)
    void filters_fixed_to_one_value_change_nothing_of_this(
            @ForAll("rows") List<Row> rows, @ForAll("sorts") String sort, @ForAll @IntRange(min = 1, max = 4) int limit)
            throws Exception {
        try (var shelf = new Shelf(rows)) {
            var wanted = rows.stream()
                    .filter(row ->
                            row.stage() == Stage.SIGNED && Integer.valueOf(2).equals(row.staff()))
                    .sorted(order(sort))
                    .map(row -> (Object) row.id())
                    .toList();

            assertEquals(wanted, read(shelf, Map.of("sort", sort, "stage", "SIGNED", "staff.eq", "2"), limit));
        }
    }

    @Property(tries = 60)
    void money_of_a_named_currency_is_sorted_by_its_amount(
            @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 1, max = 4) int limit) throws Exception {
        try (var shelf = new Shelf(rows)) {
            var order = Comparator.comparing(Row::amount, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Row::id);
            var dollars = rows.stream().filter(row -> "USD".equals(row.currency()));
            var wanted = dollars.sorted(order).map(row -> (Object) row.id()).toList();

            assertEquals(wanted, read(shelf, Map.of("sort", "-capital", "capital.currency", "USD"), limit));
        }
    }

    /** Reads all pages twice: each in one condition, and piece by piece. */
    private static List<Object> read(Shelf shelf, Map<String, String> parameters, int limit) throws Exception {
        var asked = new HashMap<String, List<String>>();
        parameters.forEach((name, text) -> asked.put(name, List.of(text)));
        asked.put("limit", List.of(String.valueOf(limit)));
        var ids = new ArrayList<Object>();
        while (true) {
            var query = Shelf.query(asked);
            var fetched = shelf.fetch(query, query.all(), limit + 1);
            var page = query.page(fetched, row -> row.get(0), row -> row.subList(1, row.size()));
            Fetch<List<Object>> fetch = (condition, most) -> shelf.fetch(query, condition, most);

            assertEquals(page, query.page(fetch, row -> row.get(0), row -> row.subList(1, row.size())));
            assertTrue(page.items().size() == limit || !page.hasMore());
            ids.addAll(page.items());
            if (!page.hasMore()) return ids;
            asked.put("cursor", List.of(page.next()));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<Row> order(String sort) {
        Comparator<Row> order = (one, other) -> 0;
        for (var word : sort.split(",")) {
            Comparator<Comparable> values = Comparator.naturalOrder();
            if (word.startsWith("-")) values = values.reversed();
            order = order.thenComparing(by(word.replace("-", "")), Comparator.nullsLast(values));
        }
        return order.thenComparing(Row::id);
    }

    @SuppressWarnings("rawtypes")
    private static Function<Row, Comparable> by(String name) {
        return switch (name) {
            case "name" -> Row::name;
            case "stage" -> row -> row.stage() == null ? null : row.stage().name();
            case "day" -> Row::day;
            case "at" -> Row::at;
            case "capital" -> row -> "CNY".equals(row.currency()) ? row.amount() : null;
            case "staff" -> Row::staff;
            case "created" -> Row::created;
            default -> Row::id;
        };
    }

    @Provide
    Arbitrary<String> sorts() {
        return Arbitraries.of(SORTABLE)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(names -> Arbitraries.of("", "-")
                        .list()
                        .ofSize(names.size())
                        .map(signs -> {
                            var words = new ArrayList<String>();
                            for (int i = 0; i < names.size(); i++) words.add(signs.get(i) + names.get(i));
                            return String.join(",", words);
                        }));
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        var day = LocalDate.of(2025, 3, 21);
        var dates = Arbitraries.integers().between(0, 2).map(day::plusDays);
        var row = Combinators.combine(
                        Arbitraries.of("梧桐控股", "栖梧科技", "a", "B").injectNull(0.3),
                        Arbitraries.of(Stage.class).injectNull(0.3),
                        dates.injectNull(0.3),
                        Arbitraries.integers()
                                .between(0, 2)
                                .map(Instant.EPOCH::plusSeconds)
                                .injectNull(0.3),
                        Arbitraries.of("0.00", "1.50", "100000000.00", "-2.00")
                                .map(BigDecimal::new)
                                .injectNull(0.3),
                        Arbitraries.of("CNY", "CNY", "USD").injectNull(0.1),
                        Arbitraries.integers().between(1, 3).injectNull(0.3),
                        dates)
                .as((name, stage, on, at, amount, currency, staff, created) ->
                        new Row(0, name, stage, on, at, amount, currency, staff, null, null, created));
        return row.list().ofMaxSize(14).map(PagingTest::numbered);
    }

    private static List<Row> numbered(List<Row> rows) {
        var numbered = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            var r = rows.get(i);
            numbered.add(new Row(
                    7L * ((i * 5) % 17),
                    r.name(),
                    r.stage(),
                    r.day(),
                    r.at(),
                    r.amount(),
                    r.currency(),
                    r.staff(),
                    r.owner(),
                    r.flag(),
                    r.created()));
        }
        return numbered;
    }
}
