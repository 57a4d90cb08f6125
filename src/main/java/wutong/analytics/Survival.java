package wutong.analytics;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How long deals take from the first contact to landing, told without forgetting those that have not landed.
 *
 * @param median by Kaplan–Meier: if nobody dropped out
 * @param medianOfLandedOnly flatters, as it sees finished deals alone; null when nothing has landed
 * @param curve a row for each time with a landing or a loss
 */
public record Survival(
        int n,
        int landed,
        int lost,
        int open,
        Median median,
        Double medianOfLandedOnly,
        List<Within> within,
        List<Row> curve) {

    /** 不到20日 means fewer than twenty days, which is nineteen at most. */
    private static final List<Integer> HORIZONS = List.of(19, 30, 60, 90, 180, 365);

    /** The curve is a product of fractions: one half must not be missed by the last digit of a double. */
    private static final double HALF = 0.5 + 1e-12;

    /**
     * The day by which half have landed, with its 95 % interval.
     *
     * @param days null when the curve stays above one half; each bound is null when its own curve does
     */
    public record Median(Integer days, Integer low, Integer high, boolean reached) {}

    /**
     * The share landed by the end of a day.
     *
     * @param atRisk how many had come to no end before that day
     * @param incidence of all contacts; null beyond the last time observed
     * @param kaplanMeier if nobody dropped out; null likewise
     */
    public record Within(int days, int atRisk, Double incidence, Double kaplanMeier) {}

    /**
     * The curves at one time.
     *
     * @param survival the share not landed, by Kaplan–Meier
     * @param low lower bound of that, at 95 %; null when nothing landed on this day, and when all have
     * @param incidence the share of all contacts that has landed
     */
    public record Row(
            int t, int atRisk, int landed, int lost, double survival, Double low, Double high, double incidence) {

        static Row of(Step step) {
            return new Row(
                    step.t(),
                    step.atRisk(),
                    step.landed(),
                    step.lost(),
                    step.survival(),
                    step.low(),
                    step.high(),
                    step.incidence());
        }
    }

    /** From the tallies of a cohort, in any order, days repeated or not. */
    public static Survival of(List<Tally> tallies) {
        var steps = Step.table(tallies);
        int landed = tallies.stream().mapToInt(Tally::landed).sum();
        int lost = tallies.stream().mapToInt(Tally::lost).sum();
        int open = tallies.stream().mapToInt(Tally::open).sum();
        return new Survival(
                landed + lost + open,
                landed,
                lost,
                open,
                median(steps),
                medianOfLandedOnly(tallies),
                HORIZONS.stream().map(days -> within(steps, days)).toList(),
                steps.stream().filter(Step::event).map(Row::of).toList());
    }

    private static Median median(List<Step> steps) {
        var days = firstHalved(steps, Step::survival);
        return new Median(days, firstHalved(steps, Step::low), firstHalved(steps, Step::high), days != null);
    }

    private static Integer firstHalved(List<Step> steps, Function<Step, Double> curve) {
        for (var step : steps) {
            var share = curve.apply(step);
            if (share != null && share <= HALF) return step.t();
        }
        return null;
    }

    private static Double medianOfLandedOnly(List<Tally> tallies) {
        int[] days = tallies.stream()
                .flatMapToInt(one -> IntStream.generate(one::days).limit(one.landed()))
                .sorted()
                .toArray();
        if (days.length == 0) return null;
        return Arrays.stream(days, (days.length - 1) / 2, days.length / 2 + 1)
                .average()
                .getAsDouble();
    }

    private static Within within(List<Step> steps, int days) {
        if (steps.isEmpty() || steps.get(steps.size() - 1).t() < days) return new Within(days, 0, null, null);
        double incidence = 0;
        double survival = 1;
        for (var step : steps) {
            if (step.t() > days) break;
            incidence = step.incidence();
            survival = step.survival();
        }
        return new Within(days, atRisk(steps, days), incidence, 1 - survival);
    }

    private static int atRisk(List<Step> steps, int days) {
        return steps.stream()
                .filter(step -> step.t() >= days)
                .findFirst()
                .map(Step::atRisk)
                .orElse(0);
    }
}
