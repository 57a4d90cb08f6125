package wutong.web.exchange;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import wutong.analytics.Scope;
import wutong.deal.DealList;
import wutong.enterprise.EnterpriseList;
import wutong.exchange.EnterpriseExport;
import wutong.exchange.ExportForm;
import wutong.exchange.ExportList;
import wutong.exchange.ExportRequests;
import wutong.exchange.LedgerExport;
import wutong.exchange.PlatformExport;
import wutong.exchange.TableFormat;
import wutong.exchange.Taken;
import wutong.exchange.Watermark;
import wutong.fault.Refused;
import wutong.identity.Viewer;
import wutong.listing.AsOf;
import wutong.place.Platforms;
import wutong.rating.Listed;
import wutong.web.Acting;
import wutong.web.Visit;

/** Writes lists as tables, under the filters of the list. What cannot be asked is refused before the first byte. */
@Singleton
class Exports {

    /**
     * A list as it would be taken now.
     *
     * @param filter what was asked, in words that always read alike
     */
    record Ready(String filter, long rows, Table table) {}

    /** Writes the rows. */
    interface Table {
        void write(TableFormat format, Watermark mark, OutputStream out) throws IOException;
    }

    private final LedgerExport ledgers;
    private final DealList deals;
    private final EnterpriseExport enterpriseTables;
    private final EnterpriseList enterprises;
    private final PlatformExport platformTables;
    private final Platforms platforms;
    private final ExportRequests requests;
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
            ExportRequests requests,
            Taken taken,
            Acting acting,
            Visit visit) {
        this.ledgers = ledgers;
        this.deals = deals;
        this.enterpriseTables = enterpriseTables;
        this.enterprises = enterprises;
        this.platformTables = platformTables;
        this.platforms = platforms;
        this.requests = requests;
        this.taken = taken;
        this.acting = acting;
        this.visit = visit;
    }

    /** @param full with numbers in full where whoever acts may see them so */
    Ready ready(ExportList list, Map<String, List<String>> asked, boolean full) {
        return switch (list) {
            case DEALS -> ledger(asked, full);
            case ENTERPRISES -> enterprises(asked);
            case PLATFORMS -> platforms(asked);
        };
    }

    private Ready ledger(Map<String, List<String>> asked, boolean full) {
        var viewer = acting.viewer();
        var sight = full ? viewer.sight() : viewer.sight().masked();
        var question = deals.ask(asked, new Viewer(viewer.id(), sight, viewer.today()));
        return new Ready(
                question.link(),
                deals.count(question),
                (format, mark, out) -> ledgers.write(question, format, mark, out));
    }

    private Ready enterprises(Map<String, List<String>> asked) {
        var asOf = AsOf.read(first(asked, "asOf"), first(asked, "knownAt"), acting.today());
        var sight = acting.viewer().sight();
        var query = enterprises.ask(asked, sight, Listed.by(asOf));
        return new Ready(
                query.filterKey(),
                enterprises.count(query, sight),
                (format, mark, out) -> enterpriseTables.write(asked, sight, asOf, format, mark, out));
    }

    private Ready platforms(Map<String, List<String>> asked) {
        var query = platforms.ask(asked);
        var scope = Scope.of(acting.overall(), visit.english());
        return new Ready(
                query.filterKey(),
                platforms.count(query),
                (format, mark, out) -> platformTables.write(asked, scope, format, mark, out));
    }

    private static String first(Map<String, List<String>> asked, String name) {
        var given = asked.get(name);
        return given == null ? null : given.get(0);
    }

    /**
     * At once, where nobody has to agree.
     *
     * @throws Refused with {@code rows} and {@code most} where a second person has to
     */
    Response direct(ExportAsked asked) {
        var ready = ready(asked.list(), asked.parameters(), asked.full());
        if (requests.needsApproval(ready.rows(), asked.full())) {
            throw Refused.conflict("approval-needed", ready.rows(), requests.most())
                    .with("rows", ready.rows())
                    .with("most", requests.most());
        }
        return file(0, asked.form(), ready);
    }

    /** What was asked for and agreed to, as it is now. */
    Response requested(long request) {
        var form = requests.take(request, acting.act());
        return file(request, form, ready(form.list(), ExportAsked.parameters(form.filter()), form.fullContacts()));
    }

    private Response file(long request, ExportForm form, Ready ready) {
        var act = acting.act();
        var told = new ExportForm(form.list(), ready.filter(), form.format(), form.fullContacts(), form.reason());
        taken.note(request, told, ready.rows(), act);
        var mark = new Watermark(act.actor().name(), act.at(), form.reason(), ready.filter(), visit.english());
        var name = form.list().word() + "-" + acting.today() + "." + form.format().ending;
        return Response.ok(stream(ready, form.format(), mark), form.format().mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static StreamingOutput stream(Ready ready, TableFormat format, Watermark mark) {
        return out -> ready.table().write(format, mark, out);
    }
}
