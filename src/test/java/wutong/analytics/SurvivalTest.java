package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wutong.analytics.Survival.Median;
import wutong.analytics.Survival.Within;

class SurvivalTest {

    /** 12 L, 19 L, 19 O, 25 X, 31 L, 45 L, 45 O, 60 X, 78 L, 90 O, 120 O, 150 L; in no order, one day twice. */
    private static final List<Tally> TWELVE = List.of(
            new Tally(150, 1, 0, 0),
            new Tally(12, 1, 0, 0),
            new Tally(19, 0, 0, 1),
            new Tally(19, 1, 0, 0),
            new Tally(25, 0, 1, 0),
            new Tally(45, 1, 0, 1),
            new Tally(31, 1, 0, 0),
            new Tally(60, 0, 1, 0),
            new Tally(90, 0, 0, 1),
            new Tally(78, 1, 0, 0),
            new Tally(120, 0, 0, 1));

    @Test
    void twelve_deals_give_the_curves_of_the_definition() {
        var rows = Survival.of(TWELVE).curve().stream().map(SurvivalTest::line).collect(Collectors.joining("\n"));

        assertEquals("""
                12 12 1 0 0.916667 0.538977–0.987826 0.083333
                19 11 1 0 0.833333 0.481715–0.955509 0.166667
                25 9 0 1 0.833333  0.166667
                31 8 1 0 0.729167 0.367694–0.905097 0.259259
                45 7 1 0 0.625000 0.276152–0.842258 0.351852
                60 5 0 1 0.625000  0.351852
                78 4 1 0 0.468750 0.134526–0.751123 0.462963
                150 1 1 0 0.000000  0.796296""", rows);
    }

    @Test
    void twelve_deals_have_a_median_of_78_days_and_38_when_the_open_ones_are_forgotten() {
        var survival = Survival.of(TWELVE);

        assertEquals(new Median(78, 19, null, true), survival.median());
        assertEquals(38.0, survival.medianOfLandedOnly());
        assertEquals(List.of(12, 6, 2, 4), counts(survival));
    }

    @Test
    void the_lost_share_of_twelve_deals_ends_at_a_fifth() {
        var steps = Step.table(TWELVE);

        assertEquals(0.203704, steps.get(steps.size() - 1).lostIncidence(), 5e-7);
    }

    @Test
    void a_share_by_a_day_counts_that_day_and_nothing_is_said_beyond_the_last_time() {
        var within = Survival.of(TWELVE).within();

        assertEquals(
                List.of(19, 30, 60, 90, 180, 365),
                within.stream().map(Within::days).toList());
        assertEquals(0.166667, within.get(0).incidence(), 5e-7);
        assertEquals(0.375, within.get(2).kaplanMeier(), 5e-7);
        assertEquals(0.351852, within.get(2).incidence(), 5e-7);
        assertEquals(new Within(180, 0, null, null), within.get(4));
    }

    @Test
    void the_sample_ledger_has_the_figures_that_another_package_found() {
        var survival = Survival.of(ledger());

        assertEquals(List.of(47, 18, 2, 27), counts(survival));
        assertEquals(99, survival.median().days());
        assertEquals(64.0, survival.medianOfLandedOnly());
        assertEquals("4.35 4.35 20.12 39.67", percent(survival, false));
        assertEquals("4.35 4.35 20.12 39.19", percent(survival, true));
    }

    @Test
    void the_order_of_the_tallies_is_of_no_matter() {
        var shuffled = new ArrayList<>(ledger());
        Collections.reverse(shuffled);

        assertEquals(Survival.of(ledger()), Survival.of(shuffled));
    }

    @Test
    void no_deals_give_no_figures() {
        var survival = Survival.of(List.of());

        assertEquals(List.of(0, 0, 0, 0), counts(survival));
        assertEquals(new Median(null, null, null, false), survival.median());
        assertNull(survival.medianOfLandedOnly());
        assertTrue(survival.curve().isEmpty());
        assertTrue(survival.within().stream().allMatch(one -> one.incidence() == null && one.kaplanMeier() == null));
    }

    @Test
    void all_landed_on_the_day_of_contact_leaves_none() {
        var survival = Survival.of(List.of(new Tally(0, 3, 0, 0)));

        assertEquals(new Median(0, null, null, true), survival.median());
        assertEquals(0.0, survival.medianOfLandedOnly());
        assertEquals(
                new Survival.Row(0, 3, 3, 0, 0, null, null, 1), survival.curve().get(0));
        assertNull(survival.within().get(0).incidence());
    }

    @Test
    void a_curve_that_stays_above_one_half_has_no_median() {
        var survival = Survival.of(List.of(new Tally(10, 1, 0, 0), new Tally(40, 0, 0, 4)));

        assertNull(survival.median().days());
        assertFalse(survival.median().reached());
    }

    @Test
    void a_curve_that_comes_to_one_half_has_reached_it_whatever_the_last_digit_says() {
        var survival = Survival.of(Stream.of(1, 2, 3, 4, 5, 6, 7)
                .map(t -> new Tally(t, 1, 0, t == 7 ? 7 : 0))
                .toList());

        assertEquals(7, survival.median().days());
    }

    private static String line(Survival.Row row) {
        var interval = row.low() == null ? "" : String.format(Locale.ROOT, "%.6f–%.6f", row.low(), row.high());
        return String.format(
                Locale.ROOT,
                "%d %d %d %d %.6f %s %.6f",
                row.t(),
                row.atRisk(),
                row.landed(),
                row.lost(),
                row.survival(),
                interval,
                row.incidence());
    }

    private static List<Integer> counts(Survival survival) {
        return List.of(survival.n(), survival.landed(), survival.lost(), survival.open());
    }

    private static String percent(Survival survival, boolean incidence) {
        return survival.within().stream()
                .limit(4)
                .map(one -> String.format(Locale.ROOT, "%.2f", 100 * (incidence ? one.incidence() : one.kaplanMeier())))
                .collect(Collectors.joining(" "));
    }

    /** The 47 deals of the sample ledger with a first contact, as of 2025-06-30. */
    private static List<Tally> ledger() {
        var landed = days("2025-03-02/2025-03-20 2025-02-10/2025-03-28 2025-01-06/2025-03-31 2025-02-06/2025-04-09"
                + " 2025-02-21/2025-05-09 2025-04-01/2025-06-06 2025-03-21/2025-05-06 2025-01-13/2025-04-11"
                + " 2025-01-09/2025-04-03 2025-03-10/2025-04-25 2025-01-22/2025-04-28 2025-02-27/2025-05-30"
                + " 2025-03-14/2025-05-13 2025-03-05/2025-06-12 2025-03-24/2025-05-21 2024-11-18/2025-02-26"
                + " 2025-04-10/2025-05-26 2025-05-05/2025-05-23");
        var lost = days("2024-10-09/2025-03-17 2024-12-03/2025-02-20");
        var open = days("2025-04-08 2025-05-12 2025-01-15 2025-03-03 2025-03-11 2025-03-18 2025-04-01 2025-05-06"
                + " 2025-03-06 2025-02-17 2025-05-08 2025-04-22 2025-02-25 2025-05-19 2025-04-14 2025-04-29 2025-05-15"
                + " 2025-06-03 2025-06-05 2025-06-10 2025-02-08 2025-01-13 2025-03-19 2025-04-03 2025-05-22 2025-05-28"
                + " 2025-06-16");
        return Stream.of(
                        landed.map(days -> new Tally(days, 1, 0, 0)),
                        lost.map(days -> new Tally(days, 0, 1, 0)),
                        open.map(days -> new Tally(days, 0, 0, 1)))
                .flatMap(tallies -> tallies)
                .toList();
    }

    private static Stream<Integer> days(String spans) {
        return Stream.of(spans.split(" ")).map(span -> {
            var ends = (span + "/2025-06-30").split("/");
            return (int) ChronoUnit.DAYS.between(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
        });
    }
}
