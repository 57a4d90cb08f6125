package wutong.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One time of a life table, with both curves after it. Source: Kaplan and Meier 1958 with Greenwood's variance and the
 * 95 % interval on the log(−log) scale; Aalen and Johansen 1978 for the incidences.
 *
 * @param survival Kaplan–Meier, ends other than landing taken as no longer watched
 * @param variance Greenwood's sum
 * @param all the share that has come to no end at all
 * @param incidence the share that has landed
 * @param lostIncidence the share that has ended otherwise
 */
record Step(
        int t,
        int atRisk,
        int landed,
        int lost,
        double survival,
        double variance,
        double all,
        double incidence,
        double lostIncidence) {

    /** Φ⁻¹(0.975). */
    private static final double Z = 1.959963984540054;

    /** At each time something is known of, landings and losses before those that were watched no longer. */
    static List<Step> table(List<Tally> tallies) {
        Map<Integer, Tally> byDay = new TreeMap<>();
        tallies.stream().filter(one -> one.all() > 0).forEach(one -> byDay.merge(one.days(), one, Tally::plus));
        int atRisk = byDay.values().stream().mapToInt(Tally::all).sum();
        var steps = new ArrayList<Step>();
        var last = new Step(0, atRisk, 0, 0, 1, 0, 1, 0, 0);
        for (var tally : byDay.values()) {
            last = last.next(tally, atRisk);
            atRisk -= tally.all();
            steps.add(last);
        }
        return steps;
    }

    private Step next(Tally tally, int atRisk) {
        double left = atRisk - tally.landed();
        return new Step(
                tally.days(),
                atRisk,
                tally.landed(),
                tally.lost(),
                survival * (left / atRisk),
                variance + tally.landed() / (atRisk * left),
                all * ((left - tally.lost()) / atRisk),
                incidence + all * tally.landed() / atRisk,
                lostIncidence + all * tally.lost() / atRisk);
    }

    boolean event() {
        return landed > 0 || lost > 0;
    }

    /** Null where nothing landed, and where all or none has. */
    Double low() {
        return bound(1);
    }

    Double high() {
        return bound(-1);
    }

    private Double bound(int sign) {
        if (landed == 0 || survival <= 0 || survival >= 1) return null;
        return Math.pow(survival, Math.exp(sign * Z * Math.sqrt(variance) / Math.abs(Math.log(survival))));
    }
}
