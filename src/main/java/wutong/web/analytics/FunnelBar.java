package wutong.web.analytics;

import java.util.List;
import java.util.Locale;
import wutong.analytics.Funnel;
import wutong.deal.Stage;

/**
 * A stage of the funnel as it is drawn: who went on, who is still there and who ended there, side by side.
 *
 * @param depth how far along the pipeline, from 1
 * @param further of the whole width, as an attribute of SVG; landed deals have arrived and count here
 */
record FunnelBar(
        Funnel.Row row, int depth, String further, String still, String stillAt, String closed, String closedAt) {

    static List<FunnelBar> of(Funnel.Answer funnel) {
        return funnel.stages().stream()
                .map(row -> of(row, Math.max(1, funnel.stages().get(0).reached())))
                .toList();
    }

    private static FunnelBar of(Funnel.Row row, long first) {
        var still = row.stage().beyond(Stage.REGISTERED) ? 0 : row.stillOpen();
        var further = row.reached() - still - row.closed();
        return new FunnelBar(
                row,
                row.stage().depth(),
                width(further, first),
                width(still, first),
                width(further, first),
                width(row.closed(), first),
                width(further + still, first));
    }

    static String width(long part, long whole) {
        return String.format(Locale.ROOT, "%.2f%%", whole == 0 ? 0 : 100.0 * part / whole);
    }
}
