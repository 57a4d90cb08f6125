package wutong.web.analytics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wutong.analytics.Ageing;
import wutong.analytics.Headquarters;
import wutong.analytics.Lists;
import wutong.analytics.Overview;
import wutong.analytics.Stars;
import wutong.analytics.Survival;
import wutong.measure.Money;

/**
 * The first page as it is shown.
 *
 * @param took milliseconds that the figures took
 */
record OverviewSheet(Overview.Answer all, Glance glance, LocalDate today, long took) {

    private static final int WIDE = 720;
    private static final int NARROW = 340;

    private static final int MAIN_TYPES = 5;

    /** What the time to landing can be parted by. */
    private static final List<String> GROUPS = List.of("platform", "hqType", "star", "source", "unit");

    /** A way to look at the page, and whether it is the present one. */
    record Choice(String label, String href, boolean on) {}

    public boolean past() {
        return !all.asOf().equals(today);
    }

    public LocalDate monthEnd() {
        return today.withDayOfMonth(1).minusDays(1);
    }

    /** The same day a year before. */
    public LocalDate yearBefore() {
        return today.minusYears(1);
    }

    public String yearBeforeUrl() {
        return glance.with("asOf", yearBefore());
    }

    public boolean atYearBefore() {
        return all.asOf().equals(yearBefore());
    }

    /** A list beside the same at the end of the month before. */
    record Step(Lists.Row row, long change) {

        public String sign() {
            return change > 0 ? "+" + change : change < 0 ? "−" + -change : "±0";
        }

        /** So many currencies are told at once. */
        private static final int CURRENCIES = 3;

        public List<Money> sums() {
            return row.capital().subList(0, Math.min(CURRENCIES, row.capital().size()));
        }

        /** How many more currencies there are. */
        public int more() {
            return row.capital().size() - sums().size();
        }

        /** The words that say what the list counts. */
        public String note() {
            return "overview_list_" + row.code();
        }
    }

    public List<Step> steps() {
        return IntStream.range(0, all.lists().lists().size())
                .mapToObj(i ->
                        step(all.lists().lists().get(i), all.before().lists().get(i)))
                .toList();
    }

    private static Step step(Lists.Row now, Lists.Row before) {
        return new Step(now, now.count() - before.count());
    }

    public String todayUrl() {
        return glance.with("asOf", null);
    }

    public String monthEndUrl() {
        return glance.with("asOf", monthEnd());
    }

    public boolean atMonthEnd() {
        return all.asOf().equals(monthEnd());
    }

    public List<Choice> groupings() {
        return GROUPS.stream()
                .map(by -> new Choice(
                        "overview_by_" + by,
                        glance.with("groupBy", by.equals(Glance.USUAL_GROUPS) ? null : by) + "#groups",
                        by.equals(glance.groups())))
                .toList();
    }

    public List<Choice> years() {
        return all.stars().years().stream()
                .map(year -> new Choice(
                        String.valueOf(year),
                        glance.with("listYear", year),
                        year.equals(all.stars().listYear())))
                .toList();
    }

    public Curve wide() {
        return Curve.of(all.landing().all(), WIDE);
    }

    public Curve narrow() {
        return Curve.of(all.landing().all(), NARROW);
    }

    public int least() {
        return Curve.LEAST;
    }

    /** The share landed where {@code survival} is the share not landed. */
    public Double landedBy(Double survival) {
        return survival == null ? null : Double.valueOf(1 - survival);
    }

    /** Landed in fewer than twenty days, counted without weighing. */
    public long soon() {
        return all.landing().all().curve().stream()
                .filter(row -> row.t() < 20)
                .mapToLong(Survival.Row::landed)
                .sum();
    }

    public List<FunnelBar> funnel() {
        return FunnelBar.of(all.funnel());
    }

    public CapitalTable capital() {
        return CapitalTable.of(all.capital());
    }

    public List<Overdue> overdue() {
        return Overdue.worst(all.ageing());
    }

    /** Years without a table of holidays that a limit needs. */
    public List<Integer> missingYears() {
        return all.ageing().stages().stream()
                .map(Ageing.Row::missingYear)
                .filter(year -> year != null)
                .distinct()
                .toList();
    }

    /** The types that most deals are of. */
    public List<Headquarters.TypeRow> types() {
        return types(0, MAIN_TYPES);
    }

    public List<Headquarters.TypeRow> otherTypes() {
        return types(MAIN_TYPES, Integer.MAX_VALUE);
    }

    private List<Headquarters.TypeRow> types(int skipped, int most) {
        return all.headquarters().types().stream()
                .filter(row -> row.count() > 0)
                .sorted(Comparator.comparingLong(Headquarters.TypeRow::count).reversed())
                .skip(skipped)
                .limit(most)
                .toList();
    }

    public String typeWidth(long count) {
        return FunnelBar.width(
                count,
                all.headquarters().types().stream()
                        .mapToLong(Headquarters.TypeRow::count)
                        .max()
                        .orElse(1));
    }

    /** The widest stands in the middle of a pyramid, and so do the others. */
    public String starWidth(Long count) {
        return FunnelBar.width(count == null ? 0 : count, mostStars());
    }

    public String starAt(Long count) {
        return FunnelBar.width(mostStars() - (count == null ? 0 : count), 2 * mostStars());
    }

    private long mostStars() {
        return Stream.concat(
                        Stream.of(all.stars().unknownLevel()),
                        all.stars().levels().stream().map(Stars.Row::count))
                .filter(one -> one != null && one > 0)
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
    }
}
