package wutong.web.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import wutong.exchange.ExportList;
import wutong.exchange.ExportRequests;
import wutong.exchange.ExportRule;
import wutong.exchange.TableFormat;
import wutong.fault.Refused;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.Errors;
import wutong.web.Rendering;
import wutong.web.Visit;

/** Asks what a list is taken along for, and gives it at once or lets it wait for a second person. */
@Singleton
class ExportForms {

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance export(ExportSheet sheet);
    }

    private final Exports exports;
    private final ExportRequests requests;
    private final Acting acting;
    private final Visit visit;

    ExportForms(Exports exports, ExportRequests requests, Acting acting, Visit visit) {
        this.exports = exports;
        this.requests = requests;
        this.acting = acting;
        this.visit = visit;
    }

    TemplateInstance ask(ExportList list, UriInfo uri) {
        var asked = ExportAsked.of(list, uri.getQueryParameters());
        return page(asked, asked.format(), asked.full(), asked.reason(), Map.of());
    }

    /** @param typed what the form says beside the filters of its address */
    Response take(ExportList list, UriInfo uri, Typed typed) {
        var asked = ExportAsked.of(list, uri.getQueryParameters());
        var format = ExportAsked.format(typed.format());
        var full = list.contacts() && ExportAsked.full(typed.contacts());
        try {
            var form = asked.form(format, full, ExportRule.reason(typed.reason()));
            var rows = exports.ready(list, asked.parameters(), full).rows();
            if (!requests.needsApproval(rows, full)) {
                return exports.direct(new ExportAsked(list, asked.parameters(), format, full, form.reason()));
            }
            requests.ask(form, rows, acting.act());
            return Response.seeOther(URI.create("/exports?done=asked")).build();
        } catch (Refused refused) {
            if (refused.kind != Refused.Kind.RULE) throw refused;
            var page = page(asked, format, full, typed.reason(), Errors.of(refused, visit.locale()));
            return Response.status(422).entity(page).type(Rendering.HTML).build();
        }
    }

    /** Any may be null. */
    record Typed(String format, String contacts, String reason) {}

    private TemplateInstance page(
            ExportAsked asked, TableFormat format, boolean full, String reason, Map<String, String> errors) {
        var rows = exports.ready(asked.list(), asked.parameters(), full).rows();
        var here = Address.of("/" + asked.list().word(), asked.parameters()).without("cursor", "limit");
        return Templates.export(new ExportSheet(
                asked.list(),
                rows,
                requests.most(),
                here.toString(),
                here.at(here.path() + "/export").toString(),
                here.narrowed(),
                format == TableFormat.XLSX,
                full,
                reason,
                errors));
    }
}
