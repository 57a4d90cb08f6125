package wutong.web.analytics;

import java.util.Comparator;
import java.util.List;
import wutong.analytics.Ageing;
import wutong.analytics.Limit;

/** A deal over its limit, with the limit that it is over. */
record Overdue(Ageing.Row row, Ageing.Late late) {

    private static final int MANY = 5;

    /** Of all stages, the longest over first. */
    static List<Overdue> worst(Ageing.Answer ageing) {
        return ageing.stages().stream()
                .flatMap(row -> row.worst().stream().map(late -> new Overdue(row, late)))
                .sorted(Comparator.comparing(
                        (Overdue one) -> one.late.over(), Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(MANY)
                .toList();
    }

    public int depth() {
        return row.stage().depth();
    }

    /** Of all its days those within the limit, as the width of a bar. */
    public String within() {
        var limit = row.limit().days();
        return FunnelBar.width(limit, limit + (late.over() == null ? 0 : late.over()));
    }

    public boolean workingDays() {
        return row.limit().unit() == Limit.Unit.WORKING_DAYS;
    }
}
