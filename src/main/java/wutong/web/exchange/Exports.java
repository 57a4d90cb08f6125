package wutong.web.exchange;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wutong.deal.DealList;
import wutong.exchange.LedgerExport;
import wutong.exchange.LedgerExport.Format;
import wutong.fault.Refused;
import wutong.web.Acting;

/** Writes a list of deals as a ledger: the same filters as the list, in {@code format=csv} or {@code xlsx}. */
@Singleton
class Exports {

    private final LedgerExport ledgers;
    private final DealList deals;
    private final Acting acting;

    Exports(LedgerExport ledgers, DealList deals, Acting acting) {
        this.ledgers = ledgers;
        this.deals = deals;
        this.acting = acting;
    }

    Response ledger(UriInfo uri) {
        var asked = new LinkedHashMap<String, List<String>>(uri.getQueryParameters());
        var format = format(asked);
        var question = deals.ask(asked, acting.viewer());
        StreamingOutput body = out -> ledgers.write(question, format, out);
        return Response.ok(body, format.mediaType)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"deals-" + acting.today() + "." + format.ending + "\"")
                .build();
    }

    private static Format format(Map<String, List<String>> asked) {
        var given = asked.remove("format");
        if (given == null) {
            return Format.CSV;
        }
        return Arrays.stream(Format.values())
                .filter(f -> given.size() == 1 && f.name().equals(given.get(0).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refused.query("format", "unknown-code", given.get(0), "csv, xlsx"));
    }
}
