package wutong.web.analytics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import wutong.analytics.Capital;
import wutong.analytics.Total;
import wutong.deal.Stage;
import wutong.measure.Money;

/**
 * Capital as a table: a line a stage, a column a currency, and never a sum across.
 *
 * @param rest sums over all stages in the currencies that have no column
 */
record CapitalTable(List<String> currencies, List<Line> lines, Line all, List<Cell> rest) {

    /** So many currencies have a column: CNY, and those that most deals are in. The others are told below. */
    private static final int COLUMNS = 3;

    /**
     * One line.
     *
     * @param depth how far along the pipeline, from 1; 0 for all stages together
     */
    record Line(String label, int depth, List<Cell> cells, long missing, String missingUrl, String listUrl) {}

    /** The sum in one currency, of how many deals; both are empty when there is none. */
    record Cell(Money money, long n) {}

    static CapitalTable of(Capital.Answer capital) {
        var most = capital.all().totals().stream()
                .sorted(Comparator.comparing((Total total) -> !total.currency().equals("CNY"))
                        .thenComparing(Total::n, Comparator.reverseOrder()))
                .toList();
        var columns = most.subList(0, Math.min(COLUMNS, most.size()));
        var currencies = columns.stream().map(Total::currency).toList();
        var lines = capital.groups().stream()
                .map(group -> line(group.label(), depth(group.key()), group.sums(), currencies))
                .toList();
        var rest = most.stream()
                .skip(columns.size())
                .map(total -> new Cell(total.money(), total.n()))
                .toList();
        return new CapitalTable(currencies, lines, line(null, 0, capital.all(), currencies), rest);
    }

    private static Line line(String label, int depth, Capital.Sums sums, List<String> currencies) {
        var cells = currencies.stream()
                .map(currency -> cell(currency, sums.totals()))
                .toList();
        return new Line(label, depth, cells, sums.missing(), sums.missingListUrl(), sums.listUrl());
    }

    private static Cell cell(String currency, List<Total> totals) {
        return totals.stream()
                .filter(total -> total.currency().equals(currency))
                .findFirst()
                .map(total -> new Cell(total.money(), total.n()))
                .orElse(new Cell(null, 0));
    }

    private static int depth(String stage) {
        return Arrays.stream(Stage.values())
                .filter(one -> one.name().equals(stage))
                .mapToInt(Stage::depth)
                .findFirst()
                .orElse(0);
    }
}
