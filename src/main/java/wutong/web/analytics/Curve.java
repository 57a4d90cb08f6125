package wutong.web.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import wutong.analytics.Survival;
import wutong.analytics.Times;

/**
 * The landing curve as it is drawn: paths and places in a frame of {@code width} by {@link #HEIGHT}, as wide as the days for which there
 * is something to tell. Pure.
 *
 * @param kaplanMeierEnd where the upper line is named, over its end
 * @param incidenceEnd where the lower line is named, under its end
 * @param twenty the day by which it must be done, and the height of the lower line there
 * @param veil where fewer than {@link #FEW} are left to watch, and the curve says little; null when it never comes to that
 * @param landedOnly the place of the median of those landed; null when none has, or it lies beyond the frame
 * @param cut whether something happened after the last day drawn
 */
record Curve(
        int width,
        int right,
        String incidence,
        String incidenceEnd,
        String kaplanMeier,
        String kaplanMeierEnd,
        String band,
        List<Mark> days,
        List<Mark> shares,
        Spot twenty,
        String veil,
        String veilWidth,
        Spot landedOnly,
        int last,
        boolean cut) {

    static final int HEIGHT = 344;
    static final int TOP = 16;
    static final int BOTTOM = 290;
    static final int LEFT = 64;
    static final int RIGHT = 16;

    /** Fewer deals than this make no curve, only a table. */
    static final int LEAST = 10;

    private static final int FEW = 5;
    private static final int APART = 34;

    /** As wide as the name of a line is at most. */
    private static final double NAME = 80;

    /** As wide as what is written at the tick of those landed is at most. */
    private static final double TICK = 190;

    private static final List<Integer> HORIZONS = List.of(30, 60, 90, 180, 365);

    /**
     * A place in the frame that is named beside it.
     *
     * @param y of a tick on the axis of days: how far over the axis its name stands
     * @param beside where the name begins, or ends when it stands to the left
     */
    record Spot(String x, String y, String beside, boolean left) {}

    /** A place on an axis, with what stands there and, on the axis of days, how many are left to watch. */
    record Mark(String at, String label, Integer atRisk) {}

    public int height() {
        return HEIGHT;
    }

    /** Where nought is. */
    public int bottom() {
        return BOTTOM;
    }

    private record Frame(int width, int last, double top) {

        String x(double day) {
            return place(LEFT + (width - LEFT - RIGHT) * Math.min(day, last) / last);
        }

        String y(double share) {
            return place(height(share));
        }

        private double height(double share) {
            return BOTTOM - (BOTTOM - TOP) * share / top;
        }

        String over(double share) {
            return place(Math.max(TOP - 4, height(share) - 6));
        }

        String under(double share) {
            return place(Math.min(BOTTOM - 6, height(share) + 16));
        }

        /** The day over which the name of a line begins that ends with it. */
        int named() {
            return (int) Math.floor(last * (1 - NAME / (width - LEFT - RIGHT)));
        }

        /** Named to its left where there is no room to its right. */
        Spot spot(double day, double share) {
            var at = Double.parseDouble(x(day));
            var left = at > width * 0.45;
            return new Spot(x(day), y(share), place(left ? at - 8 : at + 8), left);
        }

        /** On the axis of days; over the tick and up to the right edge where its name has room on neither side. */
        Spot tick(double day) {
            var at = Double.parseDouble(x(day));
            var room = at + 8 + TICK <= width - RIGHT;
            if (room || at - 8 - TICK >= LEFT) {
                return new Spot(x(day), "-4", place(room ? at + 8 : at - 8), !room);
            }
            return new Spot(x(day), "-13", place(width - RIGHT), true);
        }
    }

    /** Null when there are too few deals, or nothing has happened to any. */
    static Curve of(Times times, int width) {
        var rows = times.curve();
        if (times.n() < LEAST || rows.isEmpty()) {
            return null;
        }
        var end = rows.get(rows.size() - 1).t();
        var last = Math.max(HORIZONS.get(0), Math.min(end, HORIZONS.get(HORIZONS.size() - 1)));
        var shown = rows.stream().filter(row -> row.t() <= last).toList();
        var frame = new Frame(width, last, top(shown));
        var veil = veil(shown);
        var ending = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        return new Curve(
                width,
                width - RIGHT,
                steps(shown, frame, Survival.Row::incidence),
                frame.under(at(shown, frame.named())),
                steps(shown, frame, row -> 1 - row.survival()),
                frame.over(ending == null ? 0 : 1 - ending.survival()),
                band(shown, frame),
                days(times, shown, frame),
                shares(frame),
                frame.spot(20, at(shown, 20)),
                veil == null ? null : frame.x(veil),
                veil == null ? null : place(width - RIGHT - Double.parseDouble(frame.x(veil))),
                times.medianOfLandedOnly() == null || times.medianOfLandedOnly() > last
                        ? null
                        : frame.tick(times.medianOfLandedOnly()),
                last,
                end > last);
    }

    /** The share landed before a day. */
    private static double at(List<Survival.Row> rows, int day) {
        return rows.stream()
                .filter(row -> row.t() < day)
                .reduce((a, b) -> b)
                .map(Survival.Row::incidence)
                .orElse(0.0);
    }

    private static double top(List<Survival.Row> rows) {
        var most = rows.stream()
                .mapToDouble(row -> row.low() == null ? 1 - row.survival() : 1 - row.low())
                .max()
                .orElse(0);
        return Math.min(1, Math.max(0.2, Math.ceil(most * 5 - 1e-9) / 5));
    }

    /** From the last day on which there were enough; deals may have left the watch at any time after it. */
    private static Integer veil(List<Survival.Row> rows) {
        var since = 0;
        for (var row : rows) {
            if (row.atRisk() < FEW) {
                return since;
            }
            since = row.t();
        }
        return null;
    }

    private static String steps(List<Survival.Row> rows, Frame frame, ToDoubleFunction<Survival.Row> share) {
        var path = new StringBuilder("M" + frame.x(0) + " " + frame.y(0));
        for (var row : rows) {
            path.append('H').append(frame.x(row.t())).append('V').append(frame.y(share.applyAsDouble(row)));
        }
        return path.toString();
    }

    /** Where a row has no bounds of its own, those before it still hold. */
    private static String band(List<Survival.Row> rows, Frame frame) {
        var bounded = rows.stream().filter(row -> row.low() != null).toList();
        if (bounded.isEmpty()) {
            return "";
        }
        var path = new StringBuilder("M" + frame.x(bounded.get(0).t()) + " "
                + frame.y(1 - bounded.get(0).low()));
        for (var row : bounded) {
            path.append('H').append(frame.x(row.t())).append('V').append(frame.y(1 - row.low()));
        }
        for (int i = bounded.size() - 1; i >= 0; i--) {
            var row = bounded.get(i);
            path.append('V').append(frame.y(1 - row.high())).append('H').append(frame.x(row.t()));
        }
        return path.append('Z').toString();
    }

    /** Days that would stand too close to the one before are left out; the last is named in any case. */
    private static List<Mark> days(Times times, List<Survival.Row> shown, Frame frame) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark(frame.x(0), "0", times.n()));
        var room = (double) LEFT;
        for (var within : times.within()) {
            var at = Double.parseDouble(frame.x(within.days()));
            if (HORIZONS.contains(within.days()) && within.days() <= frame.last && at - room >= APART) {
                marks.add(new Mark(frame.x(within.days()), String.valueOf(within.days()), within.atRisk()));
                room = at;
            }
        }
        var end = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        if (end != null && end.t() == frame.last && Double.parseDouble(frame.x(frame.last)) - room >= 1) {
            if (room > LEFT && Double.parseDouble(frame.x(frame.last)) - room < APART) marks.remove(marks.size() - 1);
            marks.add(new Mark(frame.x(frame.last), String.valueOf(frame.last), end.atRisk()));
        }
        return marks;
    }

    private static List<Mark> shares(Frame frame) {
        var marks = new ArrayList<Mark>();
        var step = frame.top > 0.6 ? 0.2 : 0.1;
        for (int i = 0; i * step <= frame.top + 1e-9; i++) {
            marks.add(new Mark(frame.y(i * step), Math.round(i * step * 100) + "%", null));
        }
        return marks;
    }

    private static String place(double at) {
        return BigDecimal.valueOf(at).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
