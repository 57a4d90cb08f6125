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
import wutong.analytics.Scope;
import wutong.deal.DealList;
import wutong.enterprise.EnterpriseList;
import wutong.exchange.EnterpriseExport;
import wutong.exchange.LedgerExport;
import wutong.exchange.PlatformExport;
import wutong.exchange.TableFormat;
import wutong.exchange.Taken;
import wutong.fault.Refused;
import wutong.listing.AsOf;
import wutong.place.Platforms;
import wutong.rating.Listed;
import wutong.web.Acting;
import wutong.web.Visit;

/** Writes lists as tables: the same filters as the list, in {@code format=csv} or {@code xlsx}. What cannot be asked is refused before the first byte. */
@Singleton
class Exports {

    private final LedgerExport ledgers;
    private final DealList deals;
    private final EnterpriseExport enterpriseTables;
    private final EnterpriseList enterprises;
    private final PlatformExport platformTables;
    private final Platforms platforms;
    private final Taken taken;
    private final Acting acting;
    private final Visit visit;

    Exports(
            LedgerExport ledgers,
            DealList deals,
            EnterpriseExport enterpriseTables,
            EnterpriseList enterprises,
            PlatformExport platformTables,
            Platforms platforms,
            Taken taken,
            Acting acting,
            Visit visit) {
        this.ledgers = ledgers;
        this.deals = deals;
        this.enterpriseTables = enterpriseTables;
        this.enterprises = enterprises;
        this.platformTables = platformTables;
        this.platforms = platforms;
        this.taken = taken;
        this.acting = acting;
        this.visit = visit;
    }

    /** Deals as a ledger. */
    Response ledger(UriInfo uri) {
        var asked = new LinkedHashMap<String, List<String>>(uri.getQueryParameters());
        var format = format(asked);
        var question = deals.ask(asked, acting.viewer());
        taken.note("deals", question.link(), deals.count(question), format, acting.act());
        return file("deals", format, out -> ledgers.write(question, format, out));
    }

    Response enterprises(UriInfo uri) {
        var asked = new LinkedHashMap<String, List<String>>(uri.getQueryParameters());
        var format = format(asked);
        var given = uri.getQueryParameters();
        var asOf = AsOf.read(given.getFirst("asOf"), given.getFirst("knownAt"), acting.today());
        var query = enterprises.ask(asked, Listed.by(asOf));
        var english = visit.english();
        var sight = acting.viewer().sight();
        taken.note("enterprises", query.filterKey(), enterprises.count(query, sight), format, acting.act());
        return file("enterprises", format, out -> enterpriseTables.write(asked, sight, asOf, format, english, out));
    }

    Response platforms(UriInfo uri) {
        var asked = new LinkedHashMap<String, List<String>>(uri.getQueryParameters());
        var format = format(asked);
        var query = platforms.ask(asked);
        taken.note("platforms", query.filterKey(), platforms.count(query), format, acting.act());
        var scope = Scope.of(acting.overall(), visit.english());
        return file("platforms", format, out -> platformTables.write(asked, scope, format, out));
    }

    private Response file(String name, TableFormat format, StreamingOutput body) {
        var fileName = name + "-" + acting.today() + "." + format.ending;
        return Response.ok(body, format.mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    private static TableFormat format(Map<String, List<String>> asked) {
        var given = asked.remove("format");
        if (given == null) {
            return TableFormat.CSV;
        }
        return Arrays.stream(TableFormat.values())
                .filter(f -> given.size() == 1 && f.name().equals(given.get(0).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refused.query("format", "unknown-code", given.get(0), "csv, xlsx"));
    }
}
